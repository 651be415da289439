"""Many files become one document: what stands where, and that nothing depends on how it is referred to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Sink, address
from generator.document import (
    Access,
    Document,
    Documents,
    Json,
    apply_overlays,
    gather,
    load_document,
    resolve_all,
)
from generator.document.files import documents as limits
from generator.location import Location, Pointer

HEAD = "openapi: 3.1.0\ninfo: {title: Files, version: '1'}\n"


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write files; return the root document, `api.yaml`, which gets its head."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((HEAD if name == "api.yaml" else "") + dedent(text), encoding="utf-8")
    return folder / "api.yaml"


def gathered(root: Path, access: Access | None = None) -> Document:
    """Return the one document of a root document's files, none of which has a fault."""
    sink = Sink()
    document = load_document(root, sink, name=root.name)
    assert document is not None
    found = gather(document, Documents(document, root, access or Access(), sink))
    resolve_all(found, sink)
    assert [item.message for item in sink] == []
    return found


def at(document: Document, pointer: str) -> Json:
    """Return the value at a pointer."""
    value: Json = document.value
    for token in Pointer.parse(pointer).tokens:
        value = value[int(token)] if isinstance(value, list) else value[token]  # type: ignore[index]  # a test may fail
    return value


def schemas(document: Document) -> list[str]:
    found = at(document, "/components/schemas")
    assert isinstance(found, dict)
    return list(found)


def references(names: str) -> str:
    """Return root schemas `r0`, `r1`, ... that hold a list of what the words of `names` refer to."""
    lines = (
        f"    r{index}: {{items: {{$ref: '{name}'}}}}\n" for index, name in enumerate(names.split())
    )
    return "components:\n  schemas:\n" + "".join(lines)


def test_a_document_of_one_file_is_left_as_it_is(tmp_path: Path) -> None:
    root = write(tmp_path, {"api.yaml": references("#/components/schemas/r0 #/info")})
    document = load_document(root, Sink())
    assert document is not None

    assert gather(document, Documents(document, root, Access(), Sink())) is document


@pytest.mark.parametrize(
    "spelling",
    [
        "user.yaml",
        "./user.yaml",
        "schemas/../user.yaml",
        "user%2Eyaml",
        "user.yaml#",
        "linked.yaml",
        "file:user.yaml",
        "URI",
    ],
)
def test_one_file_has_one_place_by_whatever_spelling(tmp_path: Path, spelling: str) -> None:
    (tmp_path / "linked.yaml").symlink_to(tmp_path / "user.yaml")
    text = references(f"user.yaml {spelling.replace('URI', (tmp_path / 'user.yaml').as_uri())}")
    document = gathered(write(tmp_path, {"api.yaml": text, "user.yaml": "type: object"}))

    assert schemas(document) == ["r0", "r1", "user"]
    assert at(document, "/components/schemas/r1/items/$ref") == "#/components/schemas/user"


def test_names_of_files_are_percent_decoded(tmp_path: Path) -> None:
    files = {"api.yaml": references("a%20b/%C3%BC.yaml"), "a b/ü.yaml": "type: object"}

    assert schemas(gathered(write(tmp_path, files)))[0] == "r0"


def test_a_reference_starts_at_the_file_that_holds_it(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": references("deep/a.yaml#/A"),
            "deep/a.yaml": "A: {properties: {b: {$ref: '#/B'}, c: {$ref: ../c.json}}}\nB: {title: b}",
            "c.json": '{"properties": {"back": {"$ref": "api.yaml#/components/schemas/r0"}}}',
        },
    )
    document = gathered(root)

    assert at(document, "/components/schemas/A/properties/b/$ref") == "#/components/schemas/B"
    assert at(document, "/components/schemas/c/properties/back/$ref") == "#/components/schemas/r0"


def test_equal_names_are_told_apart_by_their_files_and_the_root_document_keeps_its_own(
    tmp_path: Path,
) -> None:
    components = "components: {schemas: {User: {title: TITLE}, Team: {title: TITLE}}}"
    root = write(
        tmp_path,
        {
            "api.yaml": references(
                "a.yaml#/components/schemas/User b.yaml#/components/schemas/User"
            )
            + "    r2: {items: {$ref: 'a.yaml#/components/schemas/Team'}}\n    team: {type: string}\n",
            "a.yaml": components.replace("TITLE", "a"),
            "b.yaml": components.replace("TITLE", "b"),
        },
    )
    document = gathered(root)

    assert schemas(document) == ["r0", "r1", "r2", "team", "a_Team", "a_User", "b_User"]
    assert at(document, "/components/schemas/a_User/title") == "a"


def test_the_order_of_references_changes_no_name(tmp_path: Path) -> None:
    names = "x/user.yaml y/user.yaml y/x/user.yaml x/y.yaml#/user x/y.yaml#/a/b/user"
    files = {name.partition("#")[0]: "{user: {}, a: {b: {user: {}}}}" for name in names.split()}
    found = []
    for order in (names, " ".join(reversed(names.split()))):
        document = gathered(write(tmp_path, {"api.yaml": references(order), **files}))
        found.append(sorted(schemas(document)))

    assert found[0] == found[1]


def test_a_reference_into_a_piece_is_that_place_of_it_whichever_comes_first(tmp_path: Path) -> None:
    deep = "user.yaml#/properties/home/oneOf/0"
    user = "properties: {home: {oneOf: [{title: House}, {title: Flat}]}}"
    for order in (f"{deep} user.yaml", f"user.yaml {deep}"):
        root = write(tmp_path, {"api.yaml": references(order), "user.yaml": user})
        document = gathered(root)
        held = [at(document, f"/components/schemas/r{index}/items/$ref") for index in (0, 1)]

        assert schemas(document) == ["r0", "r1", "user"]
        assert sorted(map(str, held)) == [
            "#/components/schemas/user",
            "#/components/schemas/user/properties/home/oneOf/0",
        ]


def test_a_reference_passes_through_references_in_other_files(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": references("a.yaml#/A/properties/b/properties/c"),
            "a.yaml": "A: {properties: {b: {$ref: b.yaml}}}",
            "b.yaml": "properties: {c: {title: c}}",
        },
    )
    document = gathered(root)

    assert at(document, "/components/schemas/c/title") == "c"


def test_files_may_hold_each_other(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": references("a.yaml"),
            "a.yaml": "properties: {b: {$ref: b.yaml}, self: {$ref: '#'}}",
            "b.yaml": "properties: {a: {$ref: a.yaml}}",
        },
    )
    document = gathered(root)

    assert at(document, "/components/schemas/a/properties/self/$ref") == "#/components/schemas/a"
    assert at(document, "/components/schemas/b/properties/a/$ref") == "#/components/schemas/a"


def test_a_file_is_found_by_its_address_where_it_lies_as_addresses_do(tmp_path: Path) -> None:
    site = "https://example.com/api"
    root = write(
        tmp_path,
        {
            "api.yaml": f"$self: {site}/api.yaml\n" + references(f"{site}/schemas/user.yaml"),
            "schemas/user.yaml": f"""
                $id: {site}/schemas/user.yaml
                properties:
                  team: {{$ref: '{site}/schemas/more/team.yaml#/$defs/Team'}}
                  self: {{$ref: '{site}/schemas/user.yaml'}}
                  next: {{$ref: more/next.yaml}}
                """,
            "schemas/more/team.yaml": "$defs: {Team: {title: team}}",
            "schemas/more/next.yaml": "title: next",
        },
    )
    document = gathered(root)

    assert schemas(document) == ["r0", "Team", "next", "user"]
    assert at(document, "/components/schemas/user/properties") == {
        "team": {"$ref": "#/components/schemas/Team"},
        "self": {"$ref": "#/components/schemas/user"},
        "next": {"$ref": "#/components/schemas/next"},
    }


def test_a_component_that_is_a_reference_alone_is_the_place_of_what_it_refers_to(
    tmp_path: Path,
) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": "components: {schemas: {$ref: schemas/index.yaml}, parameters: {P: {$ref: p.yaml}}}",
            "schemas/index.yaml": "{Account: {$ref: account.yaml}, Again: {$ref: account.yaml}}",
            "schemas/account.yaml": "properties: {parent: {$ref: account.yaml}}",
            "p.yaml": "{name: p, in: query, schema: {$ref: schemas/account.yaml}}",
        },
    )
    document = gathered(root)

    account = {"properties": {"parent": {"$ref": "#/components/schemas/Account"}}}
    again = {"$ref": "#/components/schemas/Account"}
    assert at(document, "/components/schemas") == {"Account": account, "Again": again}
    assert at(document, "/components/parameters/P/schema") == again


def test_a_path_item_stands_at_the_first_path_that_uses_it(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": "paths: {/b: {$ref: item.yaml}, /a: {$ref: item.yaml}}",
            "item.yaml": "get: {operationId: x}",
        },
    )

    paths = {"/b": {"$ref": "#/paths/~1a"}, "/a": {"get": {"operationId": "x"}}}
    assert at(gathered(root), "/paths") == paths


def test_what_stands_beside_a_path_item_s_reference_is_added_to_it(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": """
                paths:
                  /a:
                    $ref: item.yaml
                    parameters: [{name: mine}]
                    get: {operationId: mine}
                """,
            "item.yaml": "{get: {operationId: its}, put: {operationId: put}, parameters: [{name: its}]}",
        },
    )
    document = gathered(root)

    assert at(document, "/paths/~1a") == {
        "get": {"operationId": "mine"},
        "put": {"operationId": "put"},
        "parameters": [{"name": "its"}, {"name": "mine"}],
    }
    written = {
        pointer: address(Location(document.source, Pointer.parse(f"/paths/~1a/{pointer}")))
        for pointer in ("get", "put/operationId", "parameters/0/name", "parameters/1/name")
    }
    assert written == {
        "get": "api.yaml:8:5",
        "put/operationId": "item.yaml:1:33",
        "parameters/0/name": "item.yaml:1:66",
        "parameters/1/name": "api.yaml:7:19",
    }


def test_a_whole_mapping_may_be_a_reference_and_its_members_have_one_place(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": """
                components:
                  schemas:
                    B: {properties: {$ref: shared.yaml}}
                    A: {properties: {$ref: shared.yaml}}
                """,
            "shared.yaml": "{id: {type: string}, more: {properties: {$ref: shared.yaml}}}",
        },
    )
    document = gathered(root)

    top = "#/components/schemas/A/properties"
    members = {"id": {"$ref": f"{top}/id"}, "more": {"$ref": f"{top}/more"}}
    assert at(document, "/components/schemas/B/properties") == members
    assert at(document, "/components/schemas/A/properties/more") == {"properties": members}


def test_what_holds_for_a_schema_s_file_alone_is_no_part_of_the_schema(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": references("user.json"),
            "user.json": '{"$schema": "x", "$defs": {"Kind": {}}, "items": {"$ref": "#/$defs/Kind"}}',
        },
    )
    document = gathered(root)

    assert at(document, "/components/schemas/user") == {
        "items": {"$ref": "#/components/schemas/Kind"}
    }


def test_a_discriminator_s_mapping_is_changed_and_renamed_variants_keep_their_tags(
    tmp_path: Path,
) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": """
                components:
                  schemas:
                    Dog: {type: string}
                    Pet: {$ref: pets.yaml#/components/schemas/Pet}
                """,
            "pets.yaml": """
                components:
                  schemas:
                    Pet:
                      oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: cat.yaml}]
                      discriminator: {propertyName: kind, mapping: {tom: cat.yaml, plain: Cat}}
                    Dog: {properties: {kind: {type: string}}}
                """,
            "cat.yaml": "properties: {kind: {type: string}}",
        },
    )
    mapping = at(gathered(root), "/components/schemas/Pet/discriminator/mapping")

    assert mapping == {
        "tom": "#/components/schemas/cat",
        "plain": "Cat",
        "Dog": "#/components/schemas/pets_Dog",
    }


def test_a_variant_that_is_the_whole_document_has_no_tag(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": """
                components:
                  schemas:
                    Pet:
                      oneOf: [{$ref: cat.yaml}, {$ref: '#'}]
                      discriminator: {propertyName: kind}
                """,
            "cat.yaml": "properties: {kind: {type: string}}",
        },
    )

    assert at(gathered(root), "/components/schemas/Pet") == {
        "oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#"}],
        "discriminator": {"propertyName": "kind"},
    }


def test_references_in_data_and_in_extensions_that_nothing_uses_are_left(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": references("user.yaml")
            + "    U: {example: {$ref: nowhere.yaml}}\n    V: {items: {$ref: '#/x-used/W'}}\n"
            "x-unused: {$ref: nowhere.yaml}\nx-used: {W: {items: {$ref: user.yaml}}}\n",
            "user.yaml": "type: object",
        },
    )
    document = gathered(root)

    assert at(document, "/x-unused/$ref") == at(document, "/components/schemas/U/example/$ref")
    assert at(document, "/x-used/W/items/$ref") == "#/components/schemas/user"


def test_swagger_2_has_its_definitions_at_the_top(tmp_path: Path) -> None:
    text = "swagger: '2.0'\npaths: {}\ndefinitions: {A: {items: {$ref: user.yaml}}}\n"
    (tmp_path / "api.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "user.yaml").write_text("type: object", encoding="utf-8")

    document = gathered(tmp_path / "api.yaml")

    assert at(document, "/definitions/user") == {"type": "object"}


def test_a_value_is_where_a_person_wrote_it(tmp_path: Path) -> None:
    user = "type: object\nproperties:\n  name: {type: string}\n"
    document = gathered(write(tmp_path, {"api.yaml": references("user.yaml"), "user.yaml": user}))
    place = Location(document.source, Pointer.parse("/components/schemas/user/properties/name"))

    assert (address(place), place.line()) == ("user.yaml:3:3", "  name: {type: string}")


def test_the_number_and_the_size_of_files_are_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {f"f{index}.yaml": f"items: {{$ref: f{index + 1}.yaml}}" for index in range(20)}
    root = write(tmp_path, {"api.yaml": references("f0.yaml"), **files, "f20.yaml": "{}"})
    for limit, value in (("MAX_FILES", 10), ("MAX_TOTAL_BYTES", 100)):
        with monkeypatch.context() as patch:
            patch.setattr(limits, limit, value)
            document, sink = load_document(root, Sink()), Sink()
            assert document is not None
            resolve_all(gather(document, Documents(document, root, Access(), sink)), sink)

        assert [item.code.value for item in sink] == ["file-too-large"]


def test_another_folder_can_be_allowed(tmp_path: Path) -> None:
    root = write(tmp_path / "api", {"api.yaml": references("../shared/user.yaml")})
    write(tmp_path, {"shared/user.yaml": "type: object"})

    document = gathered(root, Access(roots=(tmp_path / "shared",)))

    assert schemas(document) == ["r0", "user"]


def test_what_an_overlay_refers_to_stands_once_wherever_it_stood(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api.yaml": references("user.yaml deep.yaml#/properties/a"),
            "user.yaml": "{properties: {name: {type: string}}, $defs: {Kind: {enum: [a]}}}",
            "deep.yaml": "properties: {a: {type: object}, b: {$ref: user.yaml}}",
            "more.yaml": "properties: {user: {$ref: user.yaml}, new: {$ref: 'api.yaml#/components/schemas/New'}}",
            "fix/overlay.yaml": """
                overlay: 1.1.0
                info: {title: Fix, version: '1'}
                actions:
                - {target: $.components.schemas.user.properties.name, remove: true}
                - target: $.components.schemas
                  update:
                    New:
                      properties:
                        user: {$ref: user.yaml}
                        kind: {$ref: 'user.yaml#/$defs/Kind'}
                        more: {$ref: more.yaml}
                """,
        },
    )
    sink = Sink()
    document = load_document(root, sink, name=root.name)
    assert document is not None
    documents = Documents(document, root, Access(), sink)
    overlaid = apply_overlays(
        gather(document, documents), [tmp_path / "fix" / "overlay.yaml"], sink
    )
    documents.change_root(overlaid)
    found = gather(overlaid, documents)
    resolve_all(found, sink)

    schema = "#/components/schemas"
    assert [item.message for item in sink] == []
    assert schemas(found) == ["r0", "r1", "a", "user", "New", "Kind", "more"]
    assert at(found, "/components/schemas/user") == {"properties": {}}
    assert at(found, "/components/schemas/New/properties") == {
        "user": {"$ref": f"{schema}/user"},
        "kind": {"$ref": f"{schema}/Kind"},
        "more": {"$ref": f"{schema}/more"},
    }
    assert at(found, "/components/schemas/more/properties/new/$ref") == f"{schema}/New"


@given(
    homes=st.lists(st.integers(0, 3), min_size=6, max_size=6),
    edges=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12),
)
def test_a_document_that_was_cut_into_files_is_put_together_again(
    tmp_path_factory: pytest.TempPathFactory, homes: list[int], edges: list[tuple[int, int]]
) -> None:
    """Schema `s0` to `s5` live in the root document (home 0) or in one of three files."""
    folder = tmp_path_factory.mktemp("cut")
    used = {0} | {index for index in range(6) if homes[index] == 0}
    while more := {after for before, after in edges if before in used} - used:
        used |= more

    def cut(index: int, home: int, texts: Mapping[int, str]) -> Json:
        """Return a schema as the file `home` writes it."""
        held: dict[str, Json] = {}
        for before, after in edges:
            if before == index:
                file = "" if homes[after] == home else texts[homes[after]]
                held[f"p{after}"] = {"$ref": f"{file}#/components/schemas/s{after}"}
        return {"title": f"s{index}", "properties": held}

    names = ["api.yaml", "a.json", "b.json", "c.json"]
    homes[0] = 0
    for home, name in enumerate(names):
        own: Json = {
            f"s{i}": cut(i, home, dict(enumerate(names))) for i in range(6) if homes[i] == home
        }
        (folder / name).write_text(json.dumps({"openapi": "3.1.0", "components": {"schemas": own}}))

    whole: Json = {f"s{i}": cut(i, 0, dict.fromkeys(range(4), "")) for i in used}
    assert at(gathered(folder / "api.yaml"), "/components/schemas") == whole


@pytest.mark.parametrize(
    ("target", "code", "said"),
    [
        ("../outside.yaml", "ref-outside", "'linked.yaml' is outside of the document's folder"),
        ("linked.yaml", "ref-not-found", "'linked.yaml' is a link that leads back to itself"),
        ("absent.yaml", "ref-not-found", "there is no file 'linked.yaml'"),
    ],
)
def test_a_link_is_followed_before_a_file_is_judged(
    tmp_path: Path, target: str, code: str, said: str
) -> None:
    root = write(tmp_path / "api", {"api.yaml": references("linked.yaml")})
    write(tmp_path, {"outside.yaml": "type: object"})
    (tmp_path / "api/linked.yaml").symlink_to(target)
    document, sink = load_document(root, Sink()), Sink()
    assert document is not None

    resolve_all(gather(document, Documents(document, root, Access(), sink)), sink)

    assert [(item.code.value, item.message.startswith(said)) for item in sink] == [(code, True)]
