"""Signs: what tells objects of a union apart that have the same keys."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import Fact, Sign
from tests.read.inline_document import read_schemas, schema_id

ONE, OTHER = schema_id("One"), schema_id("Other")


def signs(
    one: str,
    other: str,
    union: str = "[{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Other'}]",
) -> tuple[Sign, ...]:
    """Return the signs of two objects with one optional property, `at`, and another that they share."""
    reading = read_schemas(f"""
        One: {{type: object, properties: {{at: {one}, name: {{type: string}}}}}}
        Other: {{type: object, properties: {{at: {other}, name: {{type: string}}}}}}
        It: {{oneOf: {union}}}
        """)
    found = reading.union("It").signs
    assert (Code.UNION_AMBIGUOUS in reading.codes()) is not bool(found)
    return found


@pytest.mark.parametrize(
    ("one", "other", "facts", "others"),
    [
        ("{type: integer}", "{type: string}", (Fact(type="integer"),), (Fact(type="string"),)),
        ("{type: [boolean, 'null']}", "{type: array, items: {}}", (Fact(type="boolean"),), (Fact(type="array"),)),
        ("{type: string, format: date}", "{type: string, format: date-time}", (Fact(format="date"),), (Fact(format="date-time"),)),
        ("{type: string, format: date}", "{oneOf: [{type: integer}, {type: object}]}", (Fact(format="date"),), (Fact(type="integer"), Fact(type="object"))),
        ("{enum: [a, 1]}", "{type: boolean}", (Fact(value=("a",)), Fact(value=(1,))), (Fact(type="boolean"),)),
    ],
)  # fmt: skip
def test_a_property_of_another_type_format_or_value_is_a_sign(
    one: str, other: str, facts: tuple[Fact, ...], others: tuple[Fact, ...]
) -> None:
    assert signs(one, other) == (
        Sign(variant=ONE, path=("at",), facts=facts),
        Sign(variant=OTHER, path=("at",), facts=others),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{type: integer}", "{type: number}"),
        ("{type: integer}", "{}"),
        ("{type: string}", "{type: string, format: date}"),
        ("{type: string, format: uuid}", "{type: string, format: email}"),
        ("{type: array, items: {type: integer}}", "{type: array, items: {}}"),
        ("{type: object}", "{type: object, additionalProperties: {type: string}}"),
        ("{type: 'null'}", "{type: string}"),
    ],
)
def test_what_both_may_hold_is_no_sign(one: str, other: str) -> None:
    assert signs(one, other) == ()


@pytest.mark.parametrize(
    ("one", "other", "path"),
    [
        ("{type: array, items: {type: integer}}", "{type: array, items: {type: string}}", ("at", "0")),
        ("{type: object, properties: {id: {type: integer}}}", "{type: object, properties: {id: {type: string}}}", ("at", "id")),
        ("{type: array, items: {properties: {id: {const: 1}}}}", "{type: array, items: {properties: {id: {const: 2}}}}", ("at", "0", "id")),
    ],
)  # fmt: skip
def test_a_sign_may_be_inside_of_a_property(one: str, other: str, path: tuple[str, ...]) -> None:
    assert [sign.path for sign in signs(one, other)] == [path] * 2


def test_lists_of_objects_are_told_apart_by_their_items() -> None:
    lists = "[{type: array, items: {$ref: '#/components/schemas/One'}}, {type: array, items: {$ref: '#/components/schemas/Other'}}]"

    assert len(signs("{type: integer}", "{type: string}", lists)) == 2


def test_objects_that_keys_or_a_tag_tell_apart_have_no_signs() -> None:
    reading = read_schemas("""
        Cat: {type: object, required: [meow], properties: {meow: {type: string}, id: {type: integer}}}
        Dog: {type: object, properties: {bark: {type: string}, id: {type: string}}}
        Keys: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
        Tag:
          oneOf:
          - {type: object, properties: {kind: {const: a}, id: {type: integer}}}
          - {type: object, properties: {kind: {const: b}, id: {type: string}}}
        """)

    assert (reading.union("Keys").signs, reading.union("Tag").signs) == ((), ())
