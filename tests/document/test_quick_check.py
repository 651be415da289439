"""The quick check of documents: where it says yes, the library does too."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from generator.document.node import Json
from generator.document.quick_check import QuickCheck

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from([0.0, 1.0, 1.5]) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abx"), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
TYPES = ["string", "boolean", "object", "array", "null", "integer", "number"]
SCHEMAS = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(TYPES)
            | st.lists(st.sampled_from(TYPES), min_size=1, max_size=2),
            "enum": st.lists(st.sampled_from(["a", "b", True]), min_size=1, unique=True),
            "pattern": st.sampled_from(["^a", "b$"]),
            "minLength": st.integers(0, 2),
            "maxLength": st.integers(0, 2),
            "minimum": st.integers(-1, 1),
            "exclusiveMinimum": st.booleans(),
            "minItems": st.integers(0, 2),
            "maxItems": st.integers(0, 2),
            "uniqueItems": st.booleans(),
            "minProperties": st.integers(0, 2),
            "maxProperties": st.integers(0, 2),
            "required": st.lists(st.sampled_from("abx"), min_size=1, max_size=2, unique=True),
            "additionalProperties": st.booleans(),
            "dependencies": st.just({"a": ["b"]}),
            "description": st.just("text"),
        },
    ),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "allOf": st.lists(inner, min_size=1, max_size=2),
            "anyOf": st.lists(inner, min_size=1, max_size=2),
            "oneOf": st.lists(inner, min_size=1, max_size=2),
            "not": inner,
            "items": inner,
            "properties": st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
            "patternProperties": st.dictionaries(st.sampled_from(["^x", "a"]), inner, max_size=2),
            "additionalProperties": inner,
        },
    )
    | st.just({"$ref": "#/definitions/d"}),
    max_leaves=4,
)


@settings(max_examples=100, deadline=None)
@given(schema=SCHEMAS, definition=SCHEMAS, values=st.lists(JSON, min_size=1, max_size=10))
def test_it_says_what_the_library_says(
    schema: dict[str, Json], definition: dict[str, Json], values: list[Json]
) -> None:
    if "$ref" in definition:
        definition = {}
    whole: dict[str, Json] = {"allOf": [schema], "definitions": {"d": definition}}
    library = Draft4Validator(whole)
    quick = QuickCheck(whole)

    for value in values:
        try:
            expected = library.is_valid(value)
        except RecursionError:
            expected = False
        assert quick.is_valid(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [([1, 1.0], False), ([1, True], True), ([{"a": [0]}, {"a": [False]}], True), ([{}, {}], False)],
)
def test_equal_values_are_not_unique(value: Json, expected: bool) -> None:
    assert QuickCheck({"uniqueItems": True}).is_valid(value) is expected


@pytest.mark.parametrize(
    "schema",
    [{"multipleOf": 2}, {"enum": [1]}, {"$ref": "http://a.example/b#"}, {"not": {"items": [{}]}}],
)
def test_what_it_does_not_know_is_for_the_library(schema: dict[str, Json]) -> None:
    assert not QuickCheck(schema).is_valid(2)


def test_a_format_counts_where_it_is_given_and_another_schema_by_its_address() -> None:
    name = QuickCheck(
        {"definitions": {"n": {"format": "name"}}}, {"name": lambda value: value == "ann"}
    )
    other = QuickCheck(
        {"$ref": "http://a.example/b#/definitions/n"}, others={"http://a.example/b": name}
    )

    assert other.is_valid("ann")
    assert not other.is_valid("bob")


def test_what_is_nested_too_deep_is_for_the_library() -> None:
    value: Json = []
    for _ in range(5000):
        value = [value]

    assert not QuickCheck({"items": {"$ref": "#"}}).is_valid(value)
