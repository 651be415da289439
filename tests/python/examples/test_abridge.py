"""Long examples are shortened, and fit what they fitted before."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Sink
from generator.ir import Json
from generator.python.examples.abridge import MAX_VALUES, abridged, size
from generator.python.examples.example import Examples
from tests.read.inline_document import read_schemas, schema_id

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=400,
)


def shortened(schema: str, example: Json) -> Json:
    """Return the example of a schema whose own is given."""
    api = read_schemas(f"Thing: {{{schema}, example: {json.dumps(example)}}}").api
    return Examples(api, Sink()).value(schema_id("Thing"), direction="response")


def test_lists_keep_their_first_items() -> None:
    rows: Json = [{"id": index, "tags": ["a"] * 9} for index in range(1000)]

    assert shortened("type: array, items: {type: object}", rows) == [
        {"id": index, "tags": ["a"] * 3} for index in range(3)
    ]


def test_lists_keep_as_many_items_as_their_schema_wants() -> None:
    assert (
        shortened("type: array, items: {type: array}, minItems: 2", [[1] * 9, [1] * 200])
        == [[1] * 3] * 2
    )
    assert shortened("type: array, minItems: 200, items: {}", [1] * 200) == [1] * 200


def test_lists_get_shorter_until_an_example_is_short() -> None:
    assert (
        shortened("type: array, items: {type: array}", [[[[[0] * 9] * 9] * 9] * 9] * 9)
        == [[[[[0] * 2] * 2] * 2] * 2] * 2
    )


def test_maps_keep_their_first_keys_and_objects_what_they_must() -> None:
    many: dict[str, Json] = {f"k{index}": index for index in range(500)}

    assert shortened("type: object, additionalProperties: {type: integer}", many) == dict(
        [*many.items()][:20]
    )
    assert shortened("type: object, properties: {k400: {}}, required: [k400]", many) == many


def test_texts_keep_their_beginnings() -> None:
    assert shortened("type: string", "text" * 10_000) == "text" * 50
    assert shortened("type: string, minLength: 300", "a" * 40_000) == "a" * 40_000


def test_what_is_short_stays_as_it_is() -> None:
    examples: list[Json] = [[0] * (MAX_VALUES - 1), {"text": "x" * 20_000}]
    for example in examples:
        assert abridged(example, lambda _: True) is example


@given(JSON)
def test_nothing_gets_longer(example: Json) -> None:
    found = abridged(example, lambda _: True)

    assert size(found) <= size(example)
    assert found == example or size(example) > MAX_VALUES
