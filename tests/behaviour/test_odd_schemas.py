"""What documents say against the standard, or say too much of: each still becomes something to use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

DOCUMENT = """
paths: {}
components:
  schemas:
    Never: false
    Thing:
      type: object
      required: null
      properties:
        unknown_type: {type: file}
        no_types: {type: []}
        null_type: {type: ['null']}
        unquoted_null: {type: [string, null]}
        several_types: {type: [string, integer]}
        text_or_object: {type: [string, object], properties: {x: {type: string}}, maxLength: 3}
        required_true: {type: string, required: true}
        required_none: {type: object, required: []}
        no_properties: {type: object, properties: null}
        no_items: {type: array, items: null}
        any_items: {items: {}}
        true_items: {type: array, items: true, uniqueItems: true, contains: {type: string}}
        no_variants: {oneOf: []}
        no_parts: {allOf: []}
        no_places: {type: array, prefixItems: [], items: false}
        old_bounds: {type: integer, minimum: 5, exclusiveMinimum: true, multipleOf: 0.5}
        threes: {type: integer, multipleOf: 3}
        new_bounds: {type: number, exclusiveMinimum: 5, exclusiveMaximum: 1.0e+300}
        bounds_alone: {minimum: 5}
        wrong_bounds: {type: string, minimum: 5, maxLength: x, pattern: '(?=a)\\p{L}/['}
        sizes: {minProperties: 1, propertyNames: {pattern: a}, dependentRequired: {a: [b]}}
        rest: {type: object, unevaluatedProperties: {type: integer}}
        number_format: {format: int64}
        text_format: {format: ipv4}
        odd_format: {type: string, format: int-or-string}
        odd_pair: {type: [string, integer, 'null'], format: int-or-string, maxLength: 4}
        odd_alone: {format: int-or-string}
        only_seven: {const: 7}
        odd_number: {type: number, format: int-or-string}
        email2: {type: string, format: email2}
        stream: {type: string, format: stream}
        unix_time: {type: integer, format: unix-time}
        uint64: {type: integer, format: uint64}
        base64url: {type: string, format: base64url}
        rfc_2822: {type: string, format: date-time-rfc-2822}
        local: {type: string, format: date-time-local}
        template: {type: string, format: uri-template}
        regex: {type: string, format: regex}
        guid: {type: string, format: guid}
        float_text: {type: string, format: float}
        json_text: {type: string, contentMediaType: application/json, contentSchema: {type: object}}
        long: {type: integer, maximum: 100000000000000000000000}
        format_no_text: {type: string, format: 5}
        wrong_texts: {type: string, description: 5, title: '!!!'}
        wrong_default: {type: string, default: {a: b}}
        never: {$ref: '#/components/schemas/Never'}
        not_anything: {not: {}}
        conditional: {if: {type: string}, then: {minLength: 1}, else: {type: integer}}
        number_texts: {type: number, enum: ['1', '2.5']}
        text_numbers: {type: string, enum: [1, true, 1.5]}
        lists: {enum: [[true, {a: 1}], [0]]}
"""
EXPECTED = {
    "unknown_type": "Any | None",
    "no_types": "Any | None",
    "null_type": "None",
    "unquoted_null": "str | None",
    "several_types": "str | int | None",
    "text_or_object": "ThingTextOrObject | None",
    "required_true": "str | None",
    "required_none": "dict[str, Any] | None",
    "no_properties": "dict[str, Any] | None",
    "no_items": "list[Any] | None",
    "any_items": "list[Any] | None",
    "true_items": "list[Any] | None",
    "no_variants": "Any | None",
    "no_parts": "Any | None",
    "no_places": "list[Any] | None",
    "old_bounds": "int | None",
    "new_bounds": "float | None",
    "bounds_alone": "float | None",
    "wrong_bounds": "str | None",
    "sizes": "dict[str, Any] | None",
    "rest": "dict[str, int] | None",
    "number_format": "int | None",
    "text_format": "str | None",
    "odd_format": "int | str | None",
    "odd_pair": "int | str | None",
    "odd_alone": "int | str | None",
    "odd_number": "float | None",
    "email2": "str | None",
    "stream": "str | None",
    "unix_time": "int | None",
    "uint64": "int | None",
    "base64url": "str | None",
    "rfc_2822": "str | None",
    "local": "str | None",
    "template": "str | None",
    "regex": "str | None",
    "guid": "str | None",
    "float_text": "str | None",
    "json_text": "str | None",
    "long": "int | None",
    "format_no_text": "str | None",
    "wrong_texts": "str | None",
    "wrong_default": "str | None",
    "never": "Any | None",
    "not_anything": "Any | None",
    "conditional": "Any | None",
    "number_texts": "ThingNumberTexts | float | int | None",
    "text_numbers": "ThingTextNumbers | str | None",
    "lists": "list[Any] | None",
}


@pytest.fixture(scope="module")
def made() -> Iterator[Sdk]:
    with sdk(DOCUMENT, name="odd_schemas", tolerant=True) as found:
        yield found


@pytest.mark.parametrize("name", EXPECTED)
def test_an_odd_schema_has_the_type_that_is_left(made: Sdk, name: str) -> None:
    assert made.model("Thing").__annotations__[name] == EXPECTED[name]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("old_bounds", 5, "expected more than 5, got 5"),
        ("new_bounds", 5, "expected more than 5, got 5"),
        ("old_bounds", 5.5, "expected integer, got 5.5"),
        ("true_items", [{"a": 1}, {"a": 1}], "expected each item once"),
        ("lists", [1, {"a": 1}], "expected one of [[True, ...], [0]], got [1, {'a': 1}]"),
        ("sizes", {}, "expected at least 1 keys, got 0"),
        ("rest", {"a": "x"}, "expected integer, got 'x'"),
        ("never", 1, "nothing is allowed here"),
        ("only_seven", 8, "expected 7, got 8"),
        ("only_seven", "7", "expected 7, got '7'"),
        ("unknown_type", [1], None),
        ("wrong_bounds", "long enough", None),
        ("odd_format", 80, None),
        ("odd_format", "80%", None),
        ("odd_format", 0.5, "fits none of the 2 forms that the document allows"),
        ("odd_pair", 123456, None),
        ("null_type", None, None),
        ("long", 2**70, None),
        pytest.param("old_bounds", 10**400, None, id="huge-step-of-a-half"),
        pytest.param("threes", 3 * 10**400, None, id="huge-multiple"),
        ("threes", 2**70, f"expected a multiple of 3, got {2**70}"),
        ("rfc_2822", "Mon, 01 Jan 2024 00:00:00 +0000", None),
    ],
)
def test_validate_says_what_is_left_to_say(
    made: Sdk, name: str, value: Any, message: str | None
) -> None:
    model = made.model("Thing").from_dict({name: value})

    found = [mismatch.message for mismatch in made.package.validate(model, patterns=True)]

    assert found == ([] if message is None else [message])
    assert model.to_dict() == {name: value}
