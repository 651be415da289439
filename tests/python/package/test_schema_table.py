"""The table that `validate(model)` reads, held to the runtime that reads it."""

from __future__ import annotations

import json
import time
from pathlib import Path

from generator.config import load_config
from generator.diagnostics import Sink
from generator.ir import Object
from generator.pipeline import understand
from generator.python.examples.example import Examples
from generator.python.package.schema_table import schema_table
from generator.python.package.scope import scope_of
from generator.runtime.validate import _Checker
from tests.python.sdk_pages import Sdk, sdk

ROOT = Path(__file__).parent.parent.parent.parent


def components(schemas: str) -> Sdk:
    return sdk(f"paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}")


def table(found: Sdk) -> dict[str, dict[str, object]]:
    text = schema_table(found.api, found.names, emitted=scope_of(found.api).emitted)
    made: dict[str, dict[str, object]] = json.loads(text)
    return made


def test_a_class_has_its_properties_and_what_is_required() -> None:
    found = components(
        "Pet: {type: object, required: [name, id], additionalProperties: false, properties: {"
        "name: {type: string, maxLength: 5, nullable: true}, id: {type: string, readOnly: true},"
        " kind: {type: string, enum: [cat, dog]}, tags: {type: array, items: {type: string}},"
        " other: {$ref: '#/components/schemas/Pet'}, born: {type: string, format: date},"
        " code: {type: string, format: uuid}}}"
    )

    assert table(found) == {
        "Pet": {
            "properties": {
                "name": {"maxLength": 5, "type": "string", "nullable": True},
                "id": {"type": "string"},
                "kind": {"enum": ["cat", "dog"]},
                "tags": {"type": "array", "items": {"type": "string"}},
                "other": {"model": "Pet"},
                "born": {"type": "string", "format": "date"},
                "code": {"type": "string"},
            },
            "required": ["name"],
            "extra": False,
        }
    }


def test_unions_are_written_by_tag_or_as_a_choice() -> None:
    found = components(
        "Box: {type: object, properties: {a: {oneOf: [{type: string}, {type: integer}]},"
        " b: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}],"
        " discriminator: {propertyName: kind}}}},"
        " Cat: {type: object, required: [kind], properties: {kind: {type: string}}},"
        " Dog: {type: object, required: [kind], properties: {kind: {type: string}}}"
    )

    assert table(found)["Box"]["properties"] == {
        "a": {"any": [{"type": "string"}, {"type": "integer"}]},
        "b": {"tag": ["kind", {"Cat": "Cat", "Dog": "Dog"}]},
    }


def test_unions_that_hold_each_other_take_no_exponential_room() -> None:
    every = ", ".join(
        f"{{type: array, items: {{$ref: '#/components/schemas/U{i}'}}}}" for i in range(9)
    )
    unions = ", ".join(f"U{i}: {{anyOf: [{{type: string}}, {every}]}}" for i in range(9))
    start = time.monotonic()

    made = table(
        components(
            f"{unions}, Box: {{type: object, properties: {{a: {{$ref: '#/components/schemas/U0'}}}}}}"
        )
    )

    assert len(json.dumps(made)) < 100_000
    assert time.monotonic() - start < 10


def test_every_example_of_the_real_document_passes_the_runtime() -> None:
    sink = Sink()
    config = load_config(ROOT / "spec" / "sdk.toml", sink)
    assert config is not None
    assert config.document is not None
    found = understand(config.document, config, sink)
    assert found is not None
    made = table(Sdk(found.api, found.names))
    checker = _Checker(made, patterns=True)
    examples = Examples(found.api, sink)

    for schema_id, name in found.names.schemas.items():
        if isinstance(found.api.schemas[schema_id], Object) and name.text in made:
            value = examples.value(schema_id, direction="response")
            assert list(checker.model(name.text, value, "", 0)) == []
