"""Examples: the document's own where they fit, built ones where not."""

from __future__ import annotations

import json
import time
from itertools import pairwise

import pytest

from generator.diagnostics import Code, Sink
from generator.ir import Json
from generator.python.examples.abridge import MAX_DEPTH
from generator.python.examples.example import Direction, Examples
from generator.python.examples.mismatch import mismatches
from tests.read.inline_document import read_schemas, schema_id


def example(schemas: str, *, direction: Direction = "response", version: str = "3.0.3") -> Json:
    """Return the example of the schema `Thing`, and hold it to that schema."""
    api = read_schemas(schemas, version=version).api
    found = Examples(api, Sink()).value(schema_id("Thing"), direction=direction)
    assert mismatches(api, schema_id("Thing"), found) == ()
    return found


def test_an_example_of_the_document_is_used_as_it_is() -> None:
    found = example("Thing: {type: object, properties: {a: {type: string}}, example: {a: x, b: 1}}")

    assert found == {"a": "x", "b": 1}


def test_examples_of_properties_make_that_of_their_object() -> None:
    found = example("""
        Thing:
          type: object
          properties:
            id: {type: string, example: CON-1}
            names: {type: array, items: {type: string, example: Ada}}
        """)

    assert found == {"id": "CON-1", "names": ["Ada"]}


def test_an_example_that_contradicts_its_schema_is_reported_once_and_replaced() -> None:
    api = read_schemas("Thing: {type: object, properties: {count: {type: number, example: '100'}}}")
    sink = Sink()
    examples = Examples(api.api, sink)

    values = [examples.value(schema_id("Thing"), direction=way) for way in ("request", "response")]

    assert values == [{"count": 1}, {"count": 1}]
    (said,) = sink
    assert said.code is Code.EXAMPLE_INVALID
    assert said.message == (
        "the example does not fit its schema: the string '100' is no number;"
        " another value is used in tests and docs"
    )
    assert said.location is not None
    assert said.location.pointer.tokens[-2:] == ("count", "example")


def test_a_given_example_that_does_not_fit_is_reported_where_it_stands() -> None:
    api = read_schemas("Thing: {type: array, items: {type: integer}}").api
    sink = Sink()
    location = api.schemas[schema_id("Thing")].meta.location

    found = Examples(api, sink).value(
        schema_id("Thing"), direction="request", given=([1, "x"], [2]), location=location
    )

    assert found == [2]
    assert [said.message.partition(";")[0] for said in sink] == [
        "the example does not fit its schema: the string 'x' is no integer at '/1'"
    ]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string}", "text"),
        ("{type: string, format: date-time}", "2025-04-15T13:51:51Z"),
        ("{type: string, format: uuid, maxLength: 3}", "tex"),
        ("{type: string, minLength: 6}", "textxx"),
        ("{type: string, maxLength: 0}", ""),
        ("{type: string, pattern: '^[A-Z]{3}-[0-9]{2}$'}", "AAA-00"),
        ("{type: string, pattern: '^(?!x)'}", "text"),
        ("{type: string, enum: [b, a]}", "b"),
        ("{type: integer}", 1),
        ("{type: integer, minimum: 5}", 5),
        ("{type: integer, maximum: -5}", -5),
        ("{type: integer, minimum: 5, exclusiveMinimum: true}", 6),
        ("{type: integer, minimum: 7, multipleOf: 5}", 10),
        ("{type: number, minimum: 0.25, maximum: 0.5}", 0.25),
        ("{type: number, multipleOf: 0.1, minimum: 2.05, maximum: 2.15}", 2.1),
        ("{type: boolean}", True),
        ("{type: array, items: {type: string}, maxItems: 0}", []),
        ("{type: array, items: {type: integer}, minItems: 2, uniqueItems: true}", [1, 2]),
        ("{type: object, additionalProperties: {type: integer}}", {"key": 1}),
        ("{type: object}", {}),
    ],
)
def test_a_built_value_keeps_its_schema(schema: str, expected: Json) -> None:
    found = example(f"Thing: {schema}")

    assert found == pytest.approx(expected) if isinstance(expected, float) else found == expected


@pytest.mark.parametrize(
    "bounds", ["minimum: 1.0e+308", "maximum: -1.0e+308", f"minimum: 1{'0' * 400}"]
)
def test_bounds_beyond_every_number_raise_nothing(bounds: str) -> None:
    api = read_schemas(f"Thing: {{type: integer, {bounds}}}").api

    assert isinstance(Examples(api, Sink()).value(schema_id("Thing"), direction="request"), int)


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        ("request", {"name": "text", "password": "text"}),
        ("response", {"id": "text", "name": "text"}),
    ],
)
def test_what_travels_one_way_is_absent_the_other_way(direction: Direction, expected: Json) -> None:
    schema = """
        Thing:
          type: object
          required: [id, name, password]
          properties:
            id: {type: string, readOnly: true}
            name: {type: string}
            password: {type: string, writeOnly: true}
        """

    assert example(schema, direction=direction) == expected
    whole = schema + "  example: {id: text, name: text, password: text}\n        "
    assert example(whole, direction=direction) == expected


def test_a_tag_beside_a_union_chooses_its_variant() -> None:
    found = example("""
        Thing:
          type: object
          properties:
            kind: {type: string, enum: [cat, dog], example: dog}
            pet: {$ref: '#/components/schemas/Pet'}
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator:
            propertyName: kind
            mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}
        Cat: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}}}
        """)

    assert found == {"kind": "dog", "pet": {"kind": "dog"}}


def test_recursion_ends_where_it_may() -> None:
    found = example("""
        Thing:
          type: object
          required: [name]
          properties:
            name: {type: string}
            next: {$ref: '#/components/schemas/Thing'}
            below: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        """)

    assert found == {"name": "text", "below": []}


def test_an_object_that_needs_itself_ends_all_the_same() -> None:
    api = read_schemas(
        "Thing: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/Thing'}}}"
    ).api

    assert Examples(api, Sink()).value(schema_id("Thing"), direction="request") == {"a": {}}


def test_objects_that_need_each_other_twice_take_no_exponential_time() -> None:
    parts = [
        f"Part{index}: {{type: object, required: [a, b], properties: {{"
        f"a: {{$ref: '#/components/schemas/Part{index + 1}'}},"
        f" b: {{$ref: '#/components/schemas/Part{index + 1}'}}}}}}"
        for index in range(40)
    ]
    api = read_schemas("\n".join([*parts, "Part40: {type: string}"])).api
    start = time.monotonic()

    Examples(api, Sink()).value(schema_id("Part0"), direction="request")

    assert time.monotonic() - start < 5


def test_an_example_may_be_changed_without_changing_the_next() -> None:
    api = read_schemas("Thing: {type: object, properties: {a: {type: string}}}").api
    examples = Examples(api, Sink())
    first = examples.value(schema_id("Thing"), direction="request")
    assert isinstance(first, dict)

    first.clear()

    assert examples.value(schema_id("Thing"), direction="request") == {"a": "text"}


def test_what_is_required_without_an_end_is_written_to_a_depth() -> None:
    names = ["Thing", *(f"S{step}" for step in range(300))]
    found = example(
        "\n".join(
            f"{name}: {{type: object, required: [a], properties: {{a: {{$ref: '#/components/schemas/{following}'}}}}}}"
            for name, following in pairwise(names)
        )
        + "\nS299: {type: string}"
    )

    assert json.dumps(found).count("{") == MAX_DEPTH + 1


def test_a_deep_example_of_the_document_is_written_to_a_depth() -> None:
    found = example(f"Thing: {{type: array, items: {{}}, example: {'[' * 150 + ']' * 150}}}")

    assert json.dumps(found).count("[") == MAX_DEPTH + 1
