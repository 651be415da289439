"""The quick check of documents: where it says yes, the library does too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator

from generator.document.node import Json
from generator.document.quick import QuickCheck

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from([0.0, 1.0, 1.5]) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abx"), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
TYPES = ["string", "boolean", "object", "array", "null", "integer", "number"]
NAMES = st.sampled_from("abx")
BOTH = {
    "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=1, max_size=2),
    "enum": st.lists(st.sampled_from(["a", "b", True]), min_size=1, unique=True),
    "pattern": st.sampled_from(["^a", "b$"]),
    "minLength": st.integers(0, 2),
    "maxLength": st.integers(0, 2),
    "minimum": st.integers(-1, 1),
    "minItems": st.integers(0, 2),
    "maxItems": st.integers(0, 2),
    "uniqueItems": st.booleans(),
    "minProperties": st.integers(0, 2),
    "maxProperties": st.integers(0, 2),
    "required": st.lists(NAMES, min_size=1, max_size=2, unique=True),
    "additionalProperties": st.booleans(),
    "description": st.just("text"),
}
OLD = BOTH | {"exclusiveMinimum": st.booleans(), "dependencies": st.just({"a": ["b"]})}
NEW = BOTH | {
    "exclusiveMinimum": st.integers(-1, 1),
    "const": JSON,
    "unevaluatedProperties": st.booleans(),
}

Inner = st.SearchStrategy[dict[str, Json]]
Keywords = Mapping[str, st.SearchStrategy[Any]]


def both(inner: Inner) -> Keywords:
    return {
        "allOf": st.lists(inner, min_size=1, max_size=2),
        "anyOf": st.lists(inner, min_size=1, max_size=2),
        "oneOf": st.lists(inner, min_size=1, max_size=2),
        "not": inner,
        "items": inner,
        "properties": st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
        "patternProperties": st.dictionaries(st.sampled_from(["^x", "a"]), inner, max_size=2),
        "additionalProperties": inner,
    }


def new(inner: Inner) -> Keywords:
    return {
        **both(inner),
        "if": inner,
        "then": inner,
        "else": inner,
        "contains": inner,
        "minContains": st.integers(0, 2),
        "maxContains": st.integers(0, 2),
        "propertyNames": inner,
        "dependentSchemas": st.dictionaries(NAMES, inner, max_size=2),
        "unevaluatedProperties": inner,
        "$ref": st.just("#/definitions/d"),
    }


def schemas(
    flat: Keywords,
    deep: Callable[[Inner], Keywords],
) -> st.SearchStrategy[dict[str, Json]]:
    return st.recursive(
        st.fixed_dictionaries({}, optional=flat),
        lambda inner: st.fixed_dictionaries({}, optional=deep(inner))
        | st.sampled_from([{"$ref": "#/definitions/d"}]),
        max_leaves=4,
    )


def definitions(flat: Keywords) -> st.SearchStrategy[dict[str, Json]]:
    """Return schemas that lead back to themselves for parts of a value alone: others have no end."""
    itself: dict[str, Json] = {"$ref": "#/definitions/d"}
    deep = {"items": st.just(itself), "properties": st.just({"a": itself})}
    return st.fixed_dictionaries({}, optional={**flat, **deep})


def agree(whole: dict[str, Json], library: type[Validator], values: list[Json]) -> None:
    quick = QuickCheck(whole)
    for value in values:
        assert quick.is_valid(value) == library(whole).is_valid(value)


VALUES = st.lists(JSON, min_size=1, max_size=10)


@settings(max_examples=100, deadline=None)
@given(schema=schemas(OLD, both), definition=definitions(OLD), values=VALUES)
def test_it_says_what_the_library_says_of_draft_4(
    schema: dict[str, Json], definition: dict[str, Json], values: list[Json]
) -> None:
    draft = "http://json-schema.org/draft-04/schema#"

    agree(
        {"$schema": draft, "allOf": [schema], "definitions": {"d": definition}},
        Draft4Validator,
        values,
    )


@settings(max_examples=100, deadline=None)
@given(schema=schemas(NEW, new), definition=definitions(NEW), values=VALUES)
def test_it_says_what_the_library_says_of_2020_12(
    schema: dict[str, Json], definition: dict[str, Json], values: list[Json]
) -> None:
    agree({**schema, "definitions": {"d": definition}}, Draft202012Validator, values)


@pytest.mark.parametrize(
    ("value", "expected"),
    [([1, 1.0], False), ([1, True], True), ([{"a": [0]}, {"a": [False]}], True), ([{}, {}], False)],
)
def test_equal_values_are_not_unique(value: Json, expected: bool) -> None:
    assert QuickCheck({"uniqueItems": True}).is_valid(value) is expected


@pytest.mark.parametrize(
    "schema",
    [
        {"multipleOf": 2},
        {"enum": [1]},
        {"$ref": "http://a.example/b#"},
        {"$ref": "#anchor"},
        {"not": {"items": [{}]}},
        {"$dynamicRef": "#nowhere"},
        {"$schema": "http://json-schema.org/draft-07/schema#"},
        {"allOf": [{"$id": "http://a.example/b"}]},
    ],
)
def test_what_it_does_not_know_is_for_the_library(schema: dict[str, Json]) -> None:
    assert not QuickCheck(schema).is_valid(2)


def test_a_format_counts_where_it_is_given_and_another_schema_by_its_address() -> None:
    other: dict[str, Json] = {"definitions": {"n": {"format": "name"}}}
    quick = QuickCheck(
        {"$id": "http://a.example/a", "$ref": "b#/definitions/n"},
        {"name": lambda value: value == "ann"},
        {"http://a.example/b": other}.get,
    )

    assert quick.is_valid("ann")
    assert not quick.is_valid("bob")


def test_a_dynamic_reference_leads_to_the_anchor_of_the_outermost_schema() -> None:
    other: dict[str, Json] = {
        "$dynamicAnchor": "meta",
        "properties": {"inner": {"$dynamicRef": "#meta"}},
    }
    quick = QuickCheck(
        {"$dynamicAnchor": "meta", "allOf": [{"$ref": "http://a.example/b"}], "required": ["kind"]},
        others={"http://a.example/b": other}.get,
    )

    assert quick.is_valid({"kind": 1, "inner": {"kind": 1}})
    assert not quick.is_valid({"kind": 1, "inner": {}})


def test_what_is_nested_too_deep_is_for_the_library() -> None:
    value: Json = []
    for _ in range(5000):
        value = [value]

    assert not QuickCheck({"items": {"$ref": "#"}}).is_valid(value)
