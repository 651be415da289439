"""Which bodies of an operation are told of that cannot be passed."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code, Sink
from generator.python.other_bodies import report_other_bodies
from tests.read.inline_document import read

OBJECT = "{type: object, required: [a], properties: {a: {type: string}, b: {type: array, items: {type: integer}}}}"


def said(other: str, sent: str = OBJECT) -> list[str]:
    """Report on an operation that takes JSON and something else."""
    found = read(
        f"""
        paths:
          /a:
            post:
              requestBody: {{content: {{application/json: {{schema: {sent}}}, {other}}}}}
              responses: {{'204': {{description: Done}}}}
        """,
        version="3.2.0",
    )
    sink = Sink()
    report_other_bodies(found.api, sink)
    assert all(item.code is Code.MEDIA_TYPE_APPROXIMATED for item in sink)
    return [item.message for item in sink]


@pytest.mark.parametrize(
    "other",
    [
        f"application/xml: {{schema: {OBJECT}}}",
        f"application/x-www-form-urlencoded: {{schema: {OBJECT.replace('a: {', 'a: {description: A, ')}}}",
        "application/xml: {}",
    ],
)
def test_the_same_value_in_another_media_type_is_no_loss(other: str) -> None:
    assert said(other) == []


@pytest.mark.parametrize(
    "schema",
    [
        OBJECT.replace("integer", "number"),
        OBJECT.replace("required: [a]", "required: [b]"),
        OBJECT.replace("properties", "additionalProperties: false, properties"),
        f"{{type: array, items: {OBJECT}}}",
        "{type: string, enum: [a]}",
        "{}",
    ],
)
def test_another_value_cannot_be_passed(schema: str) -> None:
    assert said(f"application/xml: {{schema: {schema}}}") == [
        "'application/xml' describes another body than 'application/json', which is sent: it cannot be passed"
    ]


@pytest.mark.parametrize("lines", [f"itemSchema: {OBJECT}", f"schema: {OBJECT}"])
def test_a_list_is_what_comes_item_by_item(lines: str) -> None:
    assert said(f"application/jsonl: {{{lines}}}", f"{{type: array, items: {OBJECT}}}") == []
    assert len(said(f"application/jsonl: {{{lines}}}")) == 1


def test_what_holds_itself_is_compared_once() -> None:
    found = read("""
        paths:
          /a:
            post:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}, application/xml: {schema: {$ref: '#/components/schemas/B'}}}}
              responses: {'204': {description: Done}}
        components:
          schemas:
            A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}
            B: {type: object, properties: {next: {$ref: '#/components/schemas/B'}}}
        """)
    sink = Sink()

    report_other_bodies(found.api, sink)

    assert list(sink) == []
