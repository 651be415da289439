"""Where text is wanted, a number of YAML is the text that was written; elsewhere it is a number."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code, Sink
from generator.document import Json, load_text
from generator.location import Pointer, Source
from tests.document.json_values import below


def kept(text: str, name: str = "spec.yaml") -> tuple[dict[str, Json], list[tuple[Code, str]]]:
    """Return the value of a document, and code and pointer of each thing that is said."""
    sink = Sink()
    document = load_text(text, sink, source=Source(name))
    assert document is not None
    places = [found.location for found in sink if found.location is not None]
    return document.value, [
        (found.code, str(place.pointer)) for found, place in zip(sink, places, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("openapi: 3.10", "3.10"),
        ("info: {version: 1.10}", "1.10"),
        ("paths: {/: {get: {operationId: 007}}}", "007"),
        ("paths: {/: {get: {tags: [1e3]}}}", "1e3"),
        ("servers: [{variables: {port: {default: 0443}}}]", "0443"),
        ("servers: [{variables: {port: {enum: [0x1F]}}}]", "0x1F"),
        ("components: {schemas: {A: {type: string, default: +1}}}", "+1"),
        ("components: {schemas: {A: {type: [string, 'null'], enum: [1.10]}}}", "1.10"),
        ("components: {schemas: {A: {required: [1.0]}}}", "1.0"),
        ("components: {schemas: {default: {title: 1.0}}}", "1.0"),
    ],
)
def test_text_is_taken_as_it_was_written(text: str, expected: str) -> None:
    value, said = kept(text)
    (code, pointer), *more = said
    found: Json = value
    for token in Pointer.parse(pointer).tokens:
        found = (
            found[int(token)]
            if isinstance(found, list)
            else found[token] if isinstance(found, dict) else None
        )

    assert found == expected
    assert (code, more) == (Code.YAML_TEXT, [])


@pytest.mark.parametrize(
    "text",
    [
        "components: {schemas: {A: {type: number, default: 1.10, enum: [1.10], example: 1}}}",
        "components: {schemas: {A: {type: [string, integer], default: 1}}}",
        "components: {schemas: {A: {default: 1, maximum: 2.50}}}",
        "components: {examples: {A: {value: {title: 1}}}}",
        "components: {schemas: {A: {type: object, example: {title: 1}, default: {name: 2}}}}",
        "paths: {/: {get: {x-limits: {name: 1}}}}",
        "components: {schemas: {A: {properties: {title: {maximum: 1}, version: true}}}}",
        "info: {title: true, version: null}",
    ],
)
def test_everything_else_stays_as_it_is(text: str) -> None:
    assert kept(text)[1] == []


def test_a_number_of_json_stays_a_number() -> None:
    assert kept('{"info": {"version": 1.10}}', "spec.json") == ({"info": {"version": 1.1}}, [])


def test_numbers_that_stay_are_of_python_s_own_types() -> None:
    value, _ = kept(
        "x: &x [1.10, {a: 010}]\ncomponents: {schemas: {A: {maximum: 1e3, example: [+1, *x]}}}"
    )

    assert value == {
        "x": [1.1, {"a": 10}],
        "components": {"schemas": {"A": {"maximum": 1000.0, "example": [1, [1.1, {"a": 10}]]}}},
    }
    numbers = [found for _, found in below(value) if not isinstance(found, (list, dict))]
    assert {type(found) for found in numbers} == {int, float}
