"""Each kind of schema, and what is said where a schema is not read exactly."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import (
    Alias,
    AnyValue,
    Array,
    Enum,
    Json,
    Map,
    NoValue,
    Object,
    Primitive,
    Schema,
    SchemaId,
    Tuple,
    Union,
)
from tests.read.inline_document import Reading, errors, read, read_schemas, schema_id


def one(schema: str, *, version: str = "3.0.3") -> Reading:
    return read_schemas(f"It: {schema}", version=version)


def the(schema: str, *, version: str = "3.0.3") -> Schema:
    return one(schema, version=version).schema("It")


@pytest.mark.parametrize("name", ["string", "integer", "number", "boolean"])
def test_a_scalar_is_a_primitive(name: str) -> None:
    found = the(f"{{type: {name}}}")

    assert isinstance(found, Primitive)
    assert found.type == name


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{properties: {a: {type: string}}}", Object),
        ("{required: [a], properties: {a: {type: string}}}", Object),
        ("{additionalProperties: {type: string}}", Map),
        ("{items: {type: string}}", Array),
        ("{enum: [a, b]}", Enum),
        ("{format: date}", Primitive),
        ("{minLength: 1}", Primitive),
        ("{}", AnyValue),
        ("{description: Anything.}", AnyValue),
    ],
)
def test_a_schema_without_type_is_what_its_keywords_speak_of(schema: str, kind: type) -> None:
    assert type(the(schema)) is kind


def test_an_array_without_items_holds_any_values() -> None:
    reading = one("{type: array}")
    found = reading.schema("It")

    assert isinstance(found, Array)
    assert isinstance(reading.api.schemas[found.items], AnyValue)


@pytest.mark.parametrize(
    ("schema", "object_", "empty"),
    [
        ("{type: object}", True, False),
        ("{type: object, properties: {}}", True, False),
        ("{type: object, additionalProperties: true}", True, False),
        ("{type: object, additionalProperties: {}}", True, False),
        ("{type: object, example: {}}", True, True),
        ("{type: object, maxProperties: 0}", True, True),
        ("{type: object, example: {text: Hi}}", True, False),
        ("{}", False, False),
    ],
)
def test_an_untyped_object_is_empty_only_where_the_document_shows_it(
    schema: str, object_: bool, empty: bool
) -> None:
    found = the(schema)

    assert isinstance(found, AnyValue)
    assert (found.object, found.empty) == (object_, empty)


def test_required_names_that_no_property_declares_are_reported_at_the_list() -> None:
    reading = read_schemas("""
        It:
          type: object
          properties: {uuid: {type: string}}
          required: [uuid, name, href]
        """)
    found = reading.object("It")
    (diagnostic,) = reading.sink

    assert found.undeclared_required == ("name", "href")
    assert [item.required for item in found.properties] == [True]
    assert diagnostic.location is not None
    assert str(diagnostic.location.pointer) == "/components/schemas/It/required"
    assert reading.said(Code.REQUIRED_UNDECLARED)[0][0] == "warning"


@pytest.mark.parametrize(("required", "faults"), [("[]", 1), ("null", 2), ("true", 2)])
def test_what_requires_no_property_by_name_requires_none(required: str, faults: int) -> None:
    """The property's own `required: true` is of an older draft: it is told, and says nothing."""
    reading = one(f"{{required: {required}, properties: {{a: {{type: string, required: true}}}}}}")

    assert [item.required for item in reading.object("It").properties] == [False]
    assert reading.codes() == [Code.WRONG_TYPE] * faults


@pytest.mark.parametrize(
    ("extra", "expected"),
    [("true", True), ("{}", True), ("false", False), ("{type: string}", "typed")],
)
def test_undeclared_properties_are_allowed_forbidden_or_typed(extra: str, expected: object) -> None:
    reading = one(f"{{properties: {{a: {{type: string}}}}, additionalProperties: {extra}}}")
    found = reading.object("It").additional

    assert (found if isinstance(found, bool) else "typed") == expected


@pytest.mark.parametrize(
    ("schema", "values", "nullable"),
    [
        ("{type: string, enum: [asc, desc, ASC]}", ("asc", "desc", "ASC"), False),
        ("{type: string, enum: [a, a, b]}", ("a", "b"), False),
        ("{type: string, nullable: true, enum: [a, null]}", ("a",), True),
        ("{type: string, nullable: true, enum: [a]}", ("a",), True),
        ("{enum: [1, '1', true, 1.5, null]}", (1, "1", True, 1.5), True),
        ("{enum: ['', ' ']}", ("", " "), False),
    ],
)
def test_an_enum_keeps_values_once_and_null_apart(
    schema: str, values: tuple[Json, ...], nullable: bool
) -> None:
    found = the(schema)

    assert isinstance(found, Enum)
    assert [repr(value) for value in found.values] == [repr(value) for value in values]
    assert found.meta.nullable is nullable


def test_an_enum_of_null_alone_is_null() -> None:
    found = the("{enum: [null]}")

    assert isinstance(found, Primitive)
    assert (found.type, found.meta.nullable) == ("null", True)


@pytest.mark.parametrize(
    ("schema", "values", "more"),
    [
        ("{type: string, enum: [1, true]}", ("1", "true"), [Code.YAML_TEXT]),
        ("{type: string, enum: [false, true]}", ("false", "true"), []),
        ("{type: integer, enum: ['1', '2']}", (1, 2), []),
        ("{type: boolean, enum: ['true']}", (True,), []),
    ],
)
def test_enum_values_of_another_type_are_read_as_the_declared_one(
    schema: str, values: tuple[Json, ...], more: list[Code]
) -> None:
    reading = one(schema)
    found = reading.schema("It")

    assert isinstance(found, Enum)
    assert found.values == values
    assert reading.codes() == [Code.KEYWORD_APPROXIMATED, *more]


def test_values_that_are_objects_are_an_enum() -> None:
    schema = the("{type: object, enum: [{a: 1}, {a: 2}, {a: 1}]}")

    assert isinstance(schema, Enum)
    assert schema.values == ({"a": 1}, {"a": 2})


def test_an_enum_without_values_leaves_the_type_and_is_noted() -> None:
    reading = one("{type: string, enum: []}")

    assert isinstance(reading.schema("It"), Primitive)
    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]


@pytest.mark.parametrize(
    ("schema", "places", "more"),
    [
        ("{prefixItems: [{type: string}, {type: integer}], items: false}", 2, False),
        ("{type: array, prefixItems: [{type: string}], maxItems: 1}", 1, False),
        ("{type: array, prefixItems: [{type: string}]}", 1, True),
        ("{type: array, prefixItems: [{type: string}], items: {type: integer}}", 1, True),
        ("{type: array, items: [{type: string}], additionalItems: false}", 1, False),
        ("{type: array, items: {type: number}, minItems: 3, maxItems: 3}", 3, False),
    ],
)
def test_a_list_with_a_schema_for_each_place_is_a_tuple(
    schema: str, places: int, more: bool
) -> None:
    found = the(schema, version="3.1.0")

    assert isinstance(found, Tuple)
    assert (len(found.items), found.rest is not None) == (places, more)


@pytest.mark.parametrize(
    "schema",
    [
        "{type: array, prefixItems: [], items: {type: string}}",
        "{type: array, items: [], additionalItems: {type: string}}",
        "{type: array, items: {type: number}, minItems: 1, maxItems: 1}",
        "{type: array, items: {type: number}, minItems: 300, maxItems: 300}",
    ],
)
def test_a_list_without_places_or_of_a_great_length_is_no_tuple(schema: str) -> None:
    assert isinstance(the(schema, version="3.1.0"), Array)


def test_a_const_is_an_enum_of_one() -> None:
    found = the("{const: dog}", version="3.1.0")

    assert isinstance(found, Enum)
    assert found.values == ("dog",)


@pytest.mark.parametrize("schema", ["{type: [string, 'null']}", "{type: string, nullable: true}"])
def test_null_among_the_types_is_nullable(schema: str) -> None:
    found = the(schema, version="3.1.0")

    assert isinstance(found, Primitive)
    assert (found.type, found.meta.nullable) == ("string", True)


def test_several_types_are_a_union() -> None:
    reading = one(
        "{type: [string, integer, array, 'null'], items: {type: string}}", version="3.1.0"
    )
    found = reading.union("It")
    kinds = [type(reading.api.schemas[variant]) for variant in found.variants]

    assert kinds == [Primitive, Primitive, Array]
    assert found.meta.nullable


def test_boolean_schemas_are_anything_and_nothing() -> None:
    reading = one("{properties: {a: true, b: false}}", version="3.1.0")

    assert isinstance(reading.property("It", "a"), AnyValue)
    assert isinstance(reading.property("It", "b"), NoValue)


def test_a_reference_with_a_description_beside_it_is_an_alias() -> None:
    text = """
        Pet: {type: object, properties: {name: {type: string}}}
        Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet', description: The dog.}}}
        """
    for version in ("3.0.3", "3.1.0"):
        found = read_schemas(text, version=version).property("Owner", "pet")

        assert isinstance(found, Alias)
        assert (found.target, found.meta.description) == (schema_id("Pet"), "The dog.")


def test_nullable_beside_a_reference_is_reported_once_in_3_0() -> None:
    reading = read_schemas("""
        Pet: {type: object, properties: {name: {type: string}}}
        Owner:
          type: object
          properties:
            one: {$ref: '#/components/schemas/Pet', nullable: true}
            two: {$ref: '#/components/schemas/Pet', nullable: true}
        """)

    assert [severity for severity, _ in reading.said(Code.KEYWORD_APPROXIMATED)] == ["note"]
    assert reading.property("Owner", "one").meta.nullable


def test_a_schema_is_found_by_its_anchor() -> None:
    reading = read_schemas(
        """
        Tree: {$dynamicAnchor: node, properties: {left: {$dynamicRef: '#node'}, right: {$ref: '#leaf'}}}
        Leaf: {$anchor: leaf, type: string}
        Data: {type: object, default: {$anchor: leaf}, example: {$anchor: node}}
        """,
        version="3.1.0",
    )

    assert reading.property_id("Tree", "left") == schema_id("Tree")
    assert reading.property_id("Tree", "right") == schema_id("Leaf")
    assert reading.codes() == []


def test_a_dynamic_reference_that_may_lead_to_several_schemas_is_any_value() -> None:
    reading = read_schemas(
        """
        One: {$dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}}}
        Two: {$dynamicAnchor: node, properties: {next: {$ref: '#/components/schemas/One'}}}
        """,
        version="3.1.0",
    )

    assert isinstance(reading.property("One", "next"), AnyValue)
    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]


def test_a_reference_to_a_reference_with_keywords_beside_it_keeps_these() -> None:
    reading = read_schemas(
        """
        Pet: {type: object, properties: {name: {type: string}}}
        Dog: {$ref: '#/components/schemas/Pet', properties: {bark: {type: boolean}}}
        Same: {$ref: '#/components/schemas/Dog'}
        Owner: {type: object, properties: {dog: {$ref: '#/components/schemas/Same'}}}
        Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}], properties: {age: {type: integer}}}
        Any: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Owner'}]}
        """,
        version="3.1.0",
    )

    assert reading.property_id("Owner", "dog") == schema_id("Dog")
    assert [item.name for item in reading.object("Puppy").properties] == ["name", "bark", "age"]
    assert reading.object("Puppy").parents == (schema_id("Dog"),)
    assert reading.union("Any").variants == (schema_id("Dog"), schema_id("Owner"))
    assert reading.codes() == []


LIST = """
        User: {type: object, properties: {name: {type: string}}}
        Pet: {type: object, properties: {kind: {type: string}}}
        List:
          $defs: {item: {$dynamicAnchor: item}}
          type: object
          properties: {items: {type: array, items: {$dynamicRef: '#item'}}, count: {type: integer}}
"""


@pytest.mark.parametrize(
    "users",
    [
        "{$defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}, $ref: '#/components/schemas/List'}",
        "{$defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}, allOf: [{$ref: '#/components/schemas/List'}]}",
        "{allOf: [{$ref: '#/components/schemas/List'}, {properties: {more: {type: string}}}], $defs: {x: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}}",
    ],
)
def test_a_list_of_what_those_that_take_it_in_say_has_their_items(users: str) -> None:
    reading = read_schemas(
        LIST + f"""
        Users: {users}
        Pets: {{$defs: {{item: {{$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}}}, $ref: '#/components/schemas/List'}}
        """,
        version="3.1.0",
    )

    def item(name: str) -> SchemaId:
        found = reading.property(name, "items")
        assert isinstance(found, Array)
        schema = reading.api.schemas[found.items]
        return schema.target if isinstance(schema, Alias) else found.items

    assert (item("Users"), item("Pets")) == (schema_id("User"), schema_id("Pet"))
    assert isinstance(reading.api.schemas[item("List")], AnyValue)
    assert reading.property_id("Users", "count") == reading.property_id("List", "count")
    assert reading.codes() == []


@pytest.mark.parametrize(
    ("anchor", "reference"),
    [("$dynamicAnchor: node", "$dynamicRef: '#node'"), ("$recursiveAnchor: true", "$recursiveRef: '#'")],
)  # fmt: skip
def test_a_tree_that_another_takes_in_holds_itself_in_each(anchor: str, reference: str) -> None:
    reading = read_schemas(
        f"""
        Tree: {{{anchor}, type: object, properties: {{next: {{{reference}}}}}}}
        Named: {{{anchor}, allOf: [{{$ref: '#/components/schemas/Tree'}}], properties: {{name: {{type: string}}}}}}
        """,
        version="3.1.0",
    )

    assert reading.property_id("Tree", "next") == schema_id("Tree")
    assert reading.property_id("Named", "next") == schema_id("Named")
    assert reading.codes() == []


def test_a_recursive_reference_leads_to_the_schema_around_it_that_has_the_anchor() -> None:
    reading = read_schemas(
        """
        Tree: {$recursiveAnchor: true, type: object, properties: {next: {$recursiveRef: '#'}}}
        Other: {$recursiveAnchor: true, type: object, properties: {other: {$recursiveRef: '#'}}}
        Plain: {type: object, properties: {next: {$recursiveRef: '#'}}}
        """,
        version="3.1.0",
    )

    assert reading.property_id("Tree", "next") == schema_id("Tree")
    assert reading.property_id("Other", "other") == schema_id("Other")
    assert isinstance(reading.property("Plain", "next"), AnyValue)
    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]


def test_a_schema_that_others_with_its_anchor_lead_into_holds_any_value() -> None:
    reading = read_schemas(
        LIST + """
        Page: {type: object, properties: {list: {$ref: '#/components/schemas/List'}}}
        Users: {$defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}, allOf: [{$ref: '#/components/schemas/Page'}]}
        """,
        version="3.1.0",
    )

    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]


def test_an_anchor_that_two_schemas_share_is_a_fault_where_it_is_used() -> None:
    reading = read_schemas(
        """
        One: {$anchor: same, type: string}
        Two: {$anchor: same, type: string}
        Use: {properties: {x: {$ref: '#same'}}}
        """,
        version="3.1.0",
        tolerant=True,
    )

    assert reading.codes() == [Code.COMPONENT_SKIPPED]
    assert schema_id("Use") not in reading.api.schemas


def test_a_type_beside_a_reference_is_ignored_in_3_0() -> None:
    reading = read_schemas("""
        Pet: {type: object, properties: {name: {type: string}}}
        Owner: {type: object, properties: {one: {$ref: '#/components/schemas/Pet', type: string}}}
        """)

    assert reading.property_id("Owner", "one") == schema_id("Pet")
    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]


def test_a_null_without_quotes_among_the_types_is_the_type_null() -> None:
    schema = the("{type: [string, null]}", version="3.1.0")

    assert isinstance(schema, Primitive)
    assert (schema.type, schema.meta.nullable) == ("string", True)


def test_an_unknown_type_is_reported_and_left_to_the_other_keywords() -> None:
    reading = one("{type: strin}")

    assert isinstance(reading.schema("It"), AnyValue)
    assert reading.said(Code.TYPE_UNKNOWN)[0][0] == "warning"


def test_an_unknown_format_is_noted_once() -> None:
    reading = read_schemas("""
        One: {type: string, format: dateTime}
        Two: {type: string, format: dateTime}
        Three: {type: string, format: date-time}
        """)

    assert reading.codes() == [Code.FORMAT_UNKNOWN]
    assert reading.said(Code.FORMAT_UNKNOWN)[0][0] == "note"


def test_bounds_of_the_wrong_kind_assert_nothing() -> None:
    found = the("{type: string, maxLength: 15, minLength: seven, pattern: x, uniqueItems: 1}")

    assert found.meta.constraints == (("maxLength", 15), ("pattern", "x"))


def test_a_default_of_null_is_a_default() -> None:
    assert the("{type: string, default: null}").meta.default == (None,)
    assert the("{type: string}").meta.default == ()


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, not: {enum: [x]}}",
        "{type: array, contains: {type: string}}",
        "{type: object, dependentRequired: {a: [b]}}",
        "{type: string, contentMediaType: application/json, contentSchema: {type: object}}",
        "{type: string, xml: {attribute: true}}",
        "{type: object, patternProperties: {'^x-': {type: string}}}",
    ],
)
def test_what_is_not_read_exactly_is_noted(schema: str) -> None:
    assert one(schema, version="3.1.0").codes() == [Code.KEYWORD_APPROXIMATED]


def test_properties_by_one_pattern_are_a_map() -> None:
    reading = one("{type: object, patternProperties: {'^x-': {type: string}}}", version="3.1.0")

    assert isinstance(reading.schema("It"), Map)


def test_recursion_is_a_reference_by_id() -> None:
    reading = read_schemas("""
        Node:
          type: object
          properties:
            next: {$ref: '#/components/schemas/Node'}
            all: {type: array, items: {$ref: '#/components/schemas/Node'}}
        """)

    assert reading.property_id("Node", "next") == schema_id("Node")
    assert not errors(reading)


def test_a_chain_of_a_thousand_schemas_is_read() -> None:
    links = [
        f"S{n}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/S{n + 1}'}}}}}}"
        for n in range(1000)
    ]
    reading = read_schemas("\n".join([*links, "S1000: {type: string}"]))

    assert len(reading.api.schemas) == 1001


def test_a_schema_stands_where_references_end() -> None:
    reading = read_schemas("""
        A: {$ref: '#/components/schemas/B'}
        B: {$ref: '#/components/schemas/C/properties/c'}
        C: {type: object, properties: {c: {type: integer}}}
        D: {type: object, properties: {d: {$ref: '#/components/schemas/A'}}}
        """)

    assert reading.property_id("D", "d") == schema_id("C/properties/c")
    assert schema_id("A") not in reading.api.schemas


def test_an_alias_of_itself_is_a_fault() -> None:
    reading = read_schemas("""
        A: {description: First., allOf: [{$ref: '#/components/schemas/B'}]}
        B: {description: Second., allOf: [{$ref: '#/components/schemas/A'}]}
        """)

    assert "only another name of itself" in errors(reading)[0]


def test_schemas_are_in_the_order_in_which_the_document_reaches_them() -> None:
    reading = read("""
        paths:
          /pets:
            get:
              responses:
                '200':
                  description: Pets
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Pets'}
        components:
          schemas:
            Tag: {type: object, properties: {name: {type: string}}}
            Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
            Pet: {type: object, properties: {tag: {$ref: '#/components/schemas/Tag'}, size: {type: integer}}}
        """)

    assert [key.removeprefix("#/components/schemas/") for key in reading.api.schemas] == [
        "Pets",
        "Pet",
        "Tag",
        "Tag/properties/name",
        "Pet/properties/size",
    ]


def test_unions_of_types_are_not_unions_of_integer_and_number() -> None:
    reading = one("{type: [integer, number]}", version="3.1.0")
    found = reading.schema("It")

    assert isinstance(found, Alias)
    assert isinstance(reading.api.schemas[found.target], Primitive)
    assert not isinstance(found, Union)
