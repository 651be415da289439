"""Selection: which operations rules and globs take, and what becomes of a document by them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from generator.config import Config, Rule, Selection, Subject
from generator.diagnostics import Code, Severity, Sink
from generator.pipeline import Understood, understand

ROOT = Path(__file__).parent.parent
CONVERSATION = ROOT / "spec" / "conversation.yaml"
LIST = Subject(method="GET", path="/pets", operation_id="listPets", tags=("pets", "all"))
TOY = Subject(method="PUT", path="/pets/{id}/toys/{toy}", operation_id="toys/put")
PLAIN = Subject(method="GET", path="/status")
SUBJECTS = (LIST, TOY, PLAIN)


def rule(**globs: tuple[str, ...]) -> Rule:
    return Rule(globs=tuple((key, found) for key, found in globs.items()))  # type: ignore[misc]  # its keys


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), SUBJECTS),
        (Selection(include=(rule(tags=("pets",)),)), (LIST,)),
        (Selection(include=(rule(tags=("Pets",)),)), ()),
        (Selection(include=(rule(operations=("list*", "toys/*")),)), (LIST, TOY)),
        (Selection(include=(rule(operations=("toys*",)),)), ()),
        (Selection(include=(rule(methods=("get",)),)), (LIST, PLAIN)),
        (Selection(include=(rule(paths=("/pets/*",)),)), ()),
        (Selection(include=(rule(paths=("/pets/**",)),)), (LIST, TOY)),
        (Selection(include=(rule(paths=("/pets/{id}/*/{toy}",)),)), (TOY,)),
        (Selection(include=(rule(paths=("/**/toys/**",)),)), (TOY,)),
        (Selection(include=(rule(paths=("**u*",)),)), (PLAIN,)),
        (Selection(include=(rule(paths=("/pets/**",), methods=("PUT",)),)), (TOY,)),
        (Selection(include=(rule(paths=("/pets",)), rule(paths=("/status",)))), (LIST, PLAIN)),
        (Selection(exclude=(rule(tags=("a*",)),)), (TOY, PLAIN)),
        (
            Selection(include=(rule(methods=("GET",)),), exclude=(rule(paths=("/pets",)),)),
            (PLAIN,),
        ),
        (Selection(only=("/pets",)), (LIST,)),
        (Selection(only=("toys/put", "all")), (LIST, TOY)),
        (Selection(only=("GET /**",)), (LIST, PLAIN)),
        (Selection(only=("/pets/**",), exclude=(rule(tags=("all",)),)), (TOY,)),
    ],
)
def test_a_selection_takes_what_its_rules_fit(
    selection: Selection, expected: tuple[Subject, ...]
) -> None:
    assert tuple(filter(selection.takes, SUBJECTS)) == expected


def test_globs_and_rules_that_fit_nothing_are_told() -> None:
    selection = Selection(
        include=(rule(tags=("pets", "cats")), rule(tags=("pets",), methods=("PUT",))),
        exclude=(rule(paths=("/cats/**",)),),
        only=("/status", "/cats"),
    )

    assert list(selection.unused(SUBJECTS)) == [
        ("include", "tags", "cats"),
        ("include", "tags", ""),
        ("exclude", "paths", "/cats/**"),
        ("only", None, "/cats"),
    ]


def understood(path: Path, *only: str, sink: Sink | None = None) -> Understood:
    sink = sink if sink is not None else Sink()
    found = understand(path, Config(selection=Selection(only=only)), sink)
    assert found is not None, [item.message for item in sink]
    return found


def written(folder: Path, text: str) -> Path:
    path = folder / "spec.yaml"
    head = (
        "openapi: 3.0.3\ninfo: {title: Pets, version: 1.0.0}\nservers: [{url: https://a.example}]\n"
    )
    path.write_text(head + dedent(text), encoding="utf-8")
    return path


def test_an_operation_by_itself_keeps_the_names_of_the_whole_document() -> None:
    whole = understood(CONVERSATION)
    for operation in whole.api.operations[::5]:
        part = understood(CONVERSATION, operation.key)

        assert [found.key for found in part.api.operations] == [operation.key]
        assert part.names.operations[operation.key] == whole.names.operations[operation.key]
        for key, name in part.names.schemas.items():
            assert name == whole.names.schemas[key]
            assert part.names.modules[key] == whole.names.modules[key]
            assert part.api.schemas[key] == whole.api.schemas[key]


CLASHING = """
paths:
  /pets:
    get:
      tags: [pets]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
  /archive/pets:
    get:
      tags: [pets]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    pet: {type: object, properties: {a: {type: string}}}
    Pet: {type: object, properties: {b: {type: string}}}
"""


def test_a_name_that_was_lost_to_another_does_not_come_back(tmp_path: Path) -> None:
    path = written(tmp_path, CLASHING)
    whole = {found.text for found in understood(path).names.schemas.values()}
    parts = [
        {found.text for found in understood(path, only).names.schemas.values()}
        for only in ("/pets", "/archive/pets")
    ]

    assert parts[0] | parts[1] == whole
    assert not parts[0] & parts[1]


FAULTY = """
paths:
  /pets:
    get:
      operationId: listPets
      security: [{key: []}]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    put:
      operationId: listPets
      parameters: [{$ref: '#/components/parameters/Absent'}]
      responses: {'200': {description: Done}}
  /dead: {$ref: '#/paths/~1nowhere'}
  /bad:
    get: {parameters: [{name: a, in: nowhere}], responses: {}}
webhooks: {pet: {post: {requestBody: {$ref: '#/components/requestBodies/Absent'}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    other: {type: apiKey, in: nowhere, name: X-Other}
  schemas:
    Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {cat: Cat}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
    Loop: {$ref: '#/components/schemas/Loop'}
    Bad: {type: 7}
"""


def test_a_fault_of_what_is_not_selected_stops_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, FAULTY)
    assert understand(path, Config(), Sink()) is None
    sink = Sink()

    found = understood(path, "GET /pets", sink=sink)

    assert [item.key for item in found.api.operations] == ["GET /pets"]
    assert [item.key for item in found.api.security_schemes] == ["key"]
    assert {item.code for item in sink} <= {Code.SECURITY_UNSUPPORTED, Code.KEYWORD_APPROXIMATED}
    assert not any("Absent" in item.message for item in sink)


def test_a_fault_of_what_is_selected_is_told(tmp_path: Path) -> None:
    sink = Sink()

    assert (
        understand(
            written(tmp_path, FAULTY), Config(selection=Selection(only=("PUT /pets",))), sink
        )
        is None
    )
    assert [item.code for item in sink if item.severity is Severity.ERROR] == [Code.REF_NOT_FOUND]


SHARED = """
paths:
  /a: {$ref: '#/components/pathItems/Item'}
  /b: {$ref: '#/components/pathItems/Item'}
components:
  pathItems:
    Item:
      get: {operationId: getIt, responses: {'200': {description: Done}}}
      post: {operationId: postIt, parameters: [{$ref: '#/components/parameters/Absent'}], responses: {'200': {description: Done}}}
"""


def test_a_path_item_behind_a_reference_is_selected_by_each_of_its_paths(tmp_path: Path) -> None:
    path = written(tmp_path, SHARED)
    path.write_text(path.read_text().replace("3.0.3", "3.1.0"), encoding="utf-8")

    found = understood(path, "GET /b")

    assert [item.key for item in found.api.operations] == ["GET /b"]
