"""Mismatches between a value and its schema."""

from __future__ import annotations

import pytest

from generator.ir import Json
from generator.python.examples.mismatch import mismatches
from tests.read.inline_document import read_schemas, schema_id

PERSON = """
    Thing:
      type: object
      required: [name]
      additionalProperties: false
      properties:
        name: {type: string}
        age: {type: integer, minimum: 0}
        tags: {type: array, maxItems: 1, items: {type: string, pattern: '^[a-z]+$'}}
        id: {type: string, readOnly: true}
    """


def said(schemas: str, value: Json) -> list[tuple[str, str]]:
    api = read_schemas(schemas).api
    return [(found.pointer, found.message) for found in mismatches(api, schema_id("Thing"), value)]


def test_a_value_that_fits_has_none() -> None:
    assert said(PERSON, {"name": "Ada", "age": 36.0, "tags": ["x"]}) == []


def test_every_difference_has_its_pointer() -> None:
    assert said(PERSON, {"age": -1, "tags": ["X", "y"], "a/b": 1}) == [
        ("/name", "is required but missing"),
        ("/age", "-1 is too small"),
        ("/tags/0", "the string 'X' does not match '^[a-z]+$'"),
        ("/tags", "has 2 items, more than 1"),
        ("/a~1b", "is not declared, and other keys are forbidden"),
    ]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("{type: string}", 1),
        ("{type: string}", None),
        ("{type: integer}", 1.5),
        ("{type: integer}", True),
        ("{type: number}", "1"),
        ("{type: number}", float("nan")),
        ("{type: boolean}", 0),
        ("{type: array, items: {type: string}}", "x"),
        ("{type: array, items: {type: integer}, uniqueItems: true}", [1, 1]),
        ("{type: array, items: {type: integer}, minItems: 2}", [1]),
        ("{type: object, additionalProperties: {type: string}}", {"a": 1}),
        ("{type: object}", []),
        ("{type: string, enum: [a, b]}", "c"),
        ("{type: integer, enum: [1]}", True),
        ("{enum: [[1, {a: 0}]]}", [1, {"a": False}]),
        ("{type: string, minLength: 2}", "x"),
        ("{type: string, maxLength: 2}", "xyz"),
        ("{type: integer, minimum: 1, exclusiveMinimum: true}", 1),
        ("{type: number, maximum: 1}", 1.5),
        ("{type: integer, multipleOf: 3}", 4),
        ("{oneOf: [{type: string}, {type: array, items: {type: string}}]}", 1),
    ],
)
def test_a_value_that_does_not_fit_has_one(schema: str, value: Json) -> None:
    assert len(said(f"Thing: {schema}", value)) == 1


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("{type: string, nullable: true}", None),
        ("{type: integer}", 10**400),
        ("{type: number, multipleOf: 0.1}", 0.3),
        ("{type: number, multipleOf: 0.5}", 10**400),
        ("{type: number, enum: [1]}", 1.0),
        ("{type: string, format: date-time}", "yesterday"),
        ("{type: string, pattern: '^\\p{L}+$'}", "1"),
        ("{}", {"anything": [1]}),
        ("{oneOf: [{type: string}, {type: integer}]}", 1),
    ],
)
def test_what_is_not_known_to_be_wrong_fits(schema: str, value: Json) -> None:
    assert said(f"Thing: {schema}", value) == []


def test_a_union_that_holds_itself_is_tried_once() -> None:
    schemas = """
        Thing: {anyOf: [{$ref: '#/components/schemas/Other'}, {type: string}]}
        Other: {anyOf: [{type: integer}, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}
        """

    assert said(schemas, [[1, ["x"]], 2]) == []
    assert len(said(schemas, [[True]])) == 1
