"""What is suggested: applied, it is said no more, and the SDK is the one that it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.config import Config, load_config
from generator.diagnostics import Code, Sink
from generator.document import Json, load_text, write_yaml
from generator.lint import Findings, lint, suggestions
from generator.location import Source
from generator.python import view_sdk
from generator.suggest.target import json_path
from tests.case_folders import TESTS, folders

SUGGESTED = {
    Code.FORMAT_UNKNOWN, Code.OPERATION_ID_DUPLICATE, Code.OPERATION_ID_MISSING, Code.OVERLAY_UNMATCHED,
    Code.PARAMETER_DUPLICATE, Code.PARAMETER_IGNORED, Code.PARAMETER_STYLE, Code.PATH_PARAMETER_MISSING,
    Code.PATH_PARAMETER_UNUSED, Code.REQUIRED_UNDECLARED, Code.TAG_INFERRED, Code.TYPE_IMPLIED, Code.TYPE_UNKNOWN,
}  # fmt: skip
"""What nothing is said of any more; that an action matches nothing is never said."""
HEAD = "openapi: 3.0.3\ninfo: {title: Things, version: 1.0.0}\nservers: [{url: https://api.example.com}]\n"
DONE = "responses: {'204': {description: Done}}"


def documents() -> list[Path]:
    """Return documents of which lint has something to suggest, the case folders' and the faults'."""
    kept = ("spec.yaml", "spec.json")
    found = [case / name for kind in ("cases", "faults") for case in folders(kind) for name in kept]
    return [path for path in found if path.is_file() and path.stat().st_size]


def config_of(path: Path) -> Config:
    options = path.parent / "sdk.toml"
    found = load_config(options, Sink()) if options.is_file() else None
    return found or Config()


def said(found: Findings) -> set[Code]:
    return {item.code for item in (*found.diagnostics, *found.again)} & SUGGESTED


def suggested(path: Path, config: Config, folder: Path) -> tuple[Findings, Findings] | None:
    """Return what lint finds before and after its own suggestions; None where it has none."""
    before = lint(path, config, tolerant=True)
    overlay, _ = suggestions(before, config)
    if overlay is None:
        return None
    file = folder / "overlay.yaml"
    file.write_text(write_yaml(overlay), encoding="utf-8")
    return before, lint(path, replace(config, overlays=(*config.overlays, file)), tolerant=True)


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.parent.name)
def test_what_is_suggested_is_said_no_more_and_changes_no_sdk(path: Path, tmp_path: Path) -> None:
    """Only operationIds are more than was there: errors name the operation by them then."""
    config = config_of(path)
    found = suggested(path, config, tmp_path)
    if found is None:
        return
    before, after = found

    assert said(after) == set()
    if not said(before) & {Code.OPERATION_ID_MISSING, Code.OPERATION_ID_DUPLICATE}:
        assert pages(after) == pages(before)
    else:
        assert methods(after) == methods(before)


def pages(found: Findings) -> object:
    assert found.understood is not None
    return view_sdk(found.understood.api, found.understood.names, Sink())


def methods(found: Findings) -> dict[str, tuple[str, str]]:
    assert found.understood is not None
    names = found.understood.names.operations
    return {key: (name.resource, name.method) for key, name in names.items()}


def test_the_conversation_api_has_its_overlay() -> None:
    """With it, nothing of this is left to infer; without it the same overlay would be suggested."""
    config = load_config(TESTS.parent / "spec" / "sdk.toml", Sink())
    assert config is not None
    assert config.document is not None
    bare = lint(config.document, replace(config, overlays=()))
    (committed,) = config.overlays

    assert said(lint(config.document, config)) == set()
    assert loaded(committed.read_text(encoding="utf-8")) == suggestions(bare, config)[0]


def actions(text: str, folder: Path) -> list[Json]:
    path = folder / "api.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    overlay, _ = suggestions(lint(path, Config(), tolerant=True), Config())
    found = overlay["actions"] if overlay is not None else []
    assert isinstance(found, list)
    return found


def loaded(text: str) -> Json:
    document = load_text(text, Sink(), source=Source("overlay.yaml"))
    assert document is not None
    return document.value


def test_an_operation_id_is_made_of_the_method_and_its_resource(tmp_path: Path) -> None:
    (found,) = actions(f"paths: {{/users: {{get: {{{DONE}}}}}}}", tmp_path)

    assert found == {
        "target": "$.paths['/users'].get",
        "description": (
            "the operation has no operationId; the method stays client.users.list, "
            "because it is GET of the collection 'users'"
        ),
        "update": {"operationId": "listUsers"},
    }


def test_a_method_that_names_its_thing_is_the_operation_id(tmp_path: Path) -> None:
    paths = "{'/u/{id}/users': GET, '/users/{id}/teams': GET, /teams: GET}".replace(
        "GET", f"{{get: {{{DONE}}}}}"
    )

    found = actions(f"paths: {paths}", tmp_path)

    updates = [item["update"] for item in found if isinstance(item, dict)]
    assert [
        item["operationId"] for item in updates if isinstance(item, dict) and "operationId" in item
    ] == [
        "listUsers",
        "listUsersTeams",
        "listTeams",
    ]


def test_an_operation_that_answers_both_ways_is_one(tmp_path: Path) -> None:
    content = "{application/json: {}, text/event-stream: {}}"
    text = f"paths: {{/users: {{get: {{responses: {{'200': {{description: A, content: {content}}}}}}}}}}}"

    (found,) = actions(text, tmp_path)

    assert isinstance(found, dict)
    assert found["update"] == {"operationId": "listUsers"}


def test_a_name_that_another_schema_takes_over_stays_required(tmp_path: Path) -> None:
    """What is composed of it declares the property, so the list says something there."""
    text = f"""
paths: {{/a: {{get: {{operationId: a, {DONE}}}}}}}
components:
  schemas:
    Base: {{type: object, required: [id, gone], properties: {{b: {{type: string}}}}}}
    Whole: {{type: object, allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: {{id: {{type: string}}}}}}]}}
"""

    assert [action["target"] for action in actions(text, tmp_path) if isinstance(action, dict)] == [
        "$.components.schemas.Base.required[?@ == 'gone']"
    ]


def test_a_list_that_would_be_empty_goes_as_a_whole(tmp_path: Path) -> None:
    text = f"""
paths: {{/a: {{get: {{operationId: a, {DONE}}}}}}}
components: {{schemas: {{A: {{type: object, required: [x, y], properties: {{b: {{type: string}}}}}}}}}}
"""

    assert [action["target"] for action in actions(text, tmp_path) if isinstance(action, dict)] == [
        "$.components.schemas.A.required"
    ]


def test_a_component_that_others_may_refer_to_is_never_removed(tmp_path: Path) -> None:
    text = f"""
paths: {{/a: {{get: {{operationId: a, parameters: [{{$ref: '#/components/parameters/P'}}], {DONE}}}}}}}
components: {{parameters: {{P: {{name: Accept, in: header, schema: {{type: string}}}}}}}}
"""

    assert actions(text, tmp_path) == []


@pytest.mark.parametrize(
    ("tokens", "path"),
    [
        ((), "$"),
        (("paths", "/a/{b}", "get"), "$.paths['/a/{b}'].get"),
        (("list", "0", "1"), "$.list[0]['1']"),
        (("it's \\ \n\x01",), r"$['it\'s \\ \n\u0001']"),
        (("x-a", "_b"), "$['x-a']._b"),
        (("größe",), "$['größe']"),
    ],
)
def test_a_place_is_a_query(tokens: tuple[str, ...], path: str) -> None:
    assert json_path({"list": [{"1": 3}]}, tokens) == path


SWAGGER = """
swagger: '2.0'
info: {title: Things, version: 1.0.0}
host: api.example.com
schemes: [https]
paths:
  /things/{id}:
    post:
      parameters:
      - {name: ids, in: query, type: array, items: {type: string}, collectionFormat: semicolons}
      - {name: size, in: query, type: string, format: url}
      - {name: form, in: formData, type: string, format: fancy}
      responses: {200: {description: Done, schema: {$ref: '#/definitions/Thing'}}}
definitions:
  Thing: {required: [gone], properties: {name: {type: string}}}
"""


def test_a_swagger_document_is_changed_in_its_own_words(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(SWAGGER, encoding="utf-8")
    found = suggested(path, Config(), tmp_path)
    assert found is not None
    overlay, unplaced = suggestions(found[0], Config())
    assert overlay is not None
    listed = overlay["actions"]
    assert isinstance(listed, list)

    post = "$.paths['/things/{id}'].post"
    added = {"name": "id", "in": "path", "required": True, "type": "string"}
    assert {
        action["target"]: action.get("update") for action in listed if isinstance(action, dict)
    } == {
        post: {"parameters": [added]},
        f"{post}.parameters[0]": {"collectionFormat": "csv"},
        f"{post}.parameters[1]": {"format": "uri"},
        f"{post}.parameters[2].format": None,
        "$.definitions.Thing": {"type": "object"},
        "$.definitions.Thing.required": None,
    }
    assert (unplaced, said(found[1])) == (0, set())


def test_a_document_of_many_files_is_changed_as_it_is_put_together(tmp_path: Path) -> None:
    (tmp_path / "thing.yaml").write_text("{required: [gone], properties: {a: {type: string}}}")
    schema = "schema: {$ref: thing.yaml}"
    text = f"paths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: Done, content: {{application/json: {{{schema}}}}}}}}}}}}}}}"

    assert [action["target"] for action in actions(text, tmp_path) if isinstance(action, dict)] == [
        "$.components.schemas.thing",
        "$.components.schemas.thing.required",
    ]
