"""Variants: which there are, null among them, and what stands beside them."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import Alias, AnyValue, Enum, Object, Primitive, SchemaId, Union
from tests.read.inline_document import Reading, errors, read_schemas, schema_id

CAT_AND_DOG = """
Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
"""


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_variants_keep_their_order_and_are_listed_once(keyword: str) -> None:
    reading = read_schemas(CAT_AND_DOG + f"""
It: {{{keyword}: [{{$ref: '#/components/schemas/Dog'}}, {{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]}}
""")

    assert reading.union("It").variants == (schema_id("Dog"), schema_id("Cat"))


@pytest.mark.parametrize("null", ["{type: 'null'}", "{enum: [null]}", "{const: null}"])
def test_a_null_member_makes_the_rest_nullable(null: str) -> None:
    reading = read_schemas(
        CAT_AND_DOG + f"""
One: {{anyOf: [{{$ref: '#/components/schemas/Dog'}}, {null}]}}
Two: {{anyOf: [{{$ref: '#/components/schemas/Dog'}}, {{$ref: '#/components/schemas/Cat'}}, {null}]}}
""",
        version="3.1.0",
    )
    one = reading.schema("One")

    assert isinstance(one, Alias)
    assert (one.target, one.meta.nullable) == (schema_id("Dog"), True)
    assert reading.union("Two").meta.nullable
    assert len(reading.union("Two").variants) == 2


def test_a_nullable_variant_makes_the_union_nullable() -> None:
    reading = read_schemas("It: {oneOf: [{type: string, nullable: true}, {type: integer}]}")

    assert reading.union("It").meta.nullable


def test_one_member_is_an_alias() -> None:
    found = read_schemas(
        CAT_AND_DOG + "It: {description: One., oneOf: [{$ref: '#/components/schemas/Dog'}]}"
    )
    alias = found.schema("It")

    assert isinstance(alias, Alias)
    assert (alias.target, alias.meta.description) == (schema_id("Dog"), "One.")


def test_a_union_of_itself_is_refused() -> None:
    found = read_schemas("It: {oneOf: [{$ref: '#/components/schemas/It'}]}")

    assert found.codes() == [Code.ALL_OF_LOOP]


def test_a_variant_that_is_only_another_name_of_the_union_adds_nothing() -> None:
    found = read_schemas(CAT_AND_DOG + """
It: {oneOf: [{$ref: '#/components/schemas/Again'}, {$ref: '#/components/schemas/Cat'}]}
Again: {description: The same., allOf: [{$ref: '#/components/schemas/It'}]}
""")
    it, again = found.schema("It"), found.schema("Again")

    assert isinstance(it, Alias)
    assert it.target == schema_id("Cat")
    assert isinstance(again, Alias)
    assert again.target == schema_id("It")


def test_unions_that_are_variants_of_each_other_have_the_same_variants() -> None:
    found = read_schemas(CAT_AND_DOG + """
One:
  nullable: true
  oneOf: [{$ref: '#/components/schemas/Two'}, {$ref: '#/components/schemas/Cat'}]
Two:
  oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/One'}]
  discriminator:
    propertyName: kind
    mapping: {d: '#/components/schemas/Dog', o: '#/components/schemas/One'}
""")
    one, two = found.union("One"), found.union("Two")

    assert one.variants == (schema_id("Cat"), schema_id("Dog"))
    assert two.variants == (schema_id("Dog"), schema_id("Cat"))
    assert two.discriminator is not None
    assert two.discriminator.mapping[0] == ("d", schema_id("Dog"))
    assert "o" not in dict(two.discriminator.mapping)
    assert one.meta.nullable
    assert two.meta.nullable


def test_unions_of_each_other_and_nothing_else_are_refused() -> None:
    found = read_schemas("""
One: {oneOf: [{$ref: '#/components/schemas/Two'}, {$ref: '#/components/schemas/Three'}]}
Two: {oneOf: [{$ref: '#/components/schemas/Three'}, {$ref: '#/components/schemas/One'}]}
Three: {oneOf: [{$ref: '#/components/schemas/Two'}, {$ref: '#/components/schemas/One'}]}
""")

    assert set(found.codes()) == {Code.ALL_OF_LOOP}


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_members_that_only_require_are_no_union(keyword: str) -> None:
    reading = read_schemas(f"""
        It:
          type: object
          properties: {{a: {{type: string}}, b: {{type: string}}}}
          {keyword}: [{{required: [a]}}, {{required: [b]}}]
        """)

    assert isinstance(reading.schema("It"), Object)
    assert not reading.codes()


def test_members_that_only_restrict_are_no_union() -> None:
    reading = read_schemas("It: {type: string, anyOf: [{format: date}, {pattern: x}]}")

    assert isinstance(reading.schema("It"), Primitive)
    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]


def test_constants_with_a_text_each_are_an_enum() -> None:
    reading = read_schemas(
        "It: {oneOf: [{const: s, title: Small}, {const: l, title: Large}]}", version="3.1.0"
    )
    found = reading.schema("It")

    assert isinstance(found, Enum)
    assert found.values == ("s", "l")


def test_properties_beside_variants_go_into_each() -> None:
    reading = read_schemas(CAT_AND_DOG + """
It:
  description: A pet.
  type: object
  required: [id]
  properties: {id: {type: string}}
  oneOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {wings: {type: integer}}}]
""")
    found = reading.union("It")

    assert found.meta.description == "A pet."
    assert found.variants == (schema_id("It/oneOf/0"), schema_id("It/oneOf/1"))
    assert [item.name for item in reading.object("It/oneOf/0").properties] == ["id", "bark"]
    assert [item.name for item in reading.object("It/oneOf/1").properties] == ["id", "wings"]
    assert reading.object("It/oneOf/0").properties[0].required
    assert reading.object("It/oneOf/0").parents == (schema_id("Dog"),)
    assert [item.name for item in reading.object("Dog").properties] == ["bark"]


def test_a_variant_that_only_requires_differs_from_its_sibling() -> None:
    reading = read_schemas("""
        It:
          type: object
          properties: {a: {type: string}}
          oneOf: [{required: [a]}, {properties: {b: {type: string}}, required: [b]}]
        """)
    first, second = (reading.object(variant) for variant in reading.union("It").variants)

    assert [(item.name, item.required) for item in first.properties] == [("a", True)]
    assert [(item.name, item.required) for item in second.properties] == [("a", False), ("b", True)]


def test_properties_beside_one_variant_are_one_object() -> None:
    reading = read_schemas("""
        It: {properties: {a: {type: string}}, oneOf: [{properties: {b: {type: string}}}]}
        """)

    assert [item.name for item in reading.object("It").properties] == ["a", "b"]


def test_unions_may_be_nested() -> None:
    reading = read_schemas(CAT_AND_DOG + """
Pet: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]}
It: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}
""")
    inner = reading.schema(reading.union("It").variants[0])

    assert isinstance(inner, Union)
    assert inner.meta.id == schema_id("Pet")


SHAPES = """
Circle: {type: object, required: [kind], properties: {kind: {const: circle}, radius: {type: number}}}
Square: {type: object, required: [kind], properties: {kind: {const: square}, side: {type: number}}}
Red: {type: object, properties: {red: {type: string}}}
Blue: {type: object, properties: {blue: {type: string}}}
"""
SHAPE = "[{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]"
COLOUR = "[{$ref: '#/components/schemas/Red'}, {$ref: '#/components/schemas/Blue'}]"


@pytest.mark.parametrize(
    "it",
    [
        f"{{oneOf: {SHAPE}, anyOf: {COLOUR}}}",
        f"{{allOf: [{{oneOf: {SHAPE}}}, {{oneOf: {COLOUR}}}]}}",
        f"{{anyOf: {SHAPE}, allOf: [{{oneOf: {COLOUR}}}]}}",
    ],
)
def test_two_lists_of_variants_are_multiplied_out(it: str) -> None:
    reading = read_schemas(f"{SHAPES}\nIt: {it}")

    made = [
        {item.name for item in reading.object(variant).properties}
        for outer in reading.union("It").variants
        for variant in _union_of(reading, outer).variants
    ]
    assert sorted(map(sorted, made)) == [
        ["blue", "kind", "radius"],
        ["blue", "kind", "side"],
        ["kind", "radius", "red"],
        ["kind", "red", "side"],
    ]


def _union_of(reading: Reading, found: SchemaId) -> Union:
    schema = reading.api.schemas[found]
    assert isinstance(schema, Union)
    return schema


def test_a_discriminator_chooses_among_the_variants_of_its_own_list() -> None:
    reading = read_schemas(f"""{SHAPES}
It: {{allOf: [{{oneOf: {COLOUR}}}, {{oneOf: {SHAPE}, discriminator: {{propertyName: kind}}}}]}}
""")

    found = reading.union("It")
    assert found.discriminator is not None
    assert [tag for tag, _ in found.discriminator.mapping] == ["circle", "square"]
    assert [_union_of(reading, variant).discriminator for variant in found.variants] == [None] * 2


def test_variants_that_exclude_each_other_make_none_together() -> None:
    reading = read_schemas("""
        It: {oneOf: [{type: string}, {type: integer}, {type: array, items: {}}], anyOf: [{type: number}, {const: a}]}
        """)

    made = [reading.api.schemas[item] for item in reading.union("It").variants]
    assert [type(schema) for schema in made] == [Primitive, Enum]


def test_a_variant_of_both_lists_stays_what_it_is() -> None:
    reading = read_schemas(f"{SHAPES}\nIt: {{oneOf: {SHAPE}, anyOf: {SHAPE}}}")

    assert reading.union("It").variants == (schema_id("Circle"), schema_id("Square"))


@pytest.mark.parametrize(
    ("other", "nullable"), [("[{type: string}, {type: 'null'}]", True), ("[{type: string}]", False)]
)
def test_null_counts_where_every_list_has_it(other: str, nullable: bool) -> None:
    reading = read_schemas(f"It: {{oneOf: [{{type: string}}, {{type: 'null'}}], anyOf: {other}}}")

    assert reading.schema("It").meta.nullable is nullable


def test_lists_that_go_together_nowhere_are_reported_and_one_is_read() -> None:
    reading = read_schemas(
        "It: {oneOf: [{type: string}, {type: integer}], anyOf: [{type: boolean}]}"
    )

    assert isinstance(reading.schema("It"), Alias)
    assert reading.codes() == [Code.ALL_OF_CONFLICT]


def test_lists_that_make_too_many_variants_are_reported_and_the_shorter_is_read() -> None:
    def listed(count: int, name: str) -> str:
        return ", ".join(f"{{properties: {{{name}{index}: {{}}}}}}" for index in range(count))

    reading = read_schemas(f"It: {{oneOf: [{listed(5, 'a')}], anyOf: [{listed(4, 'b')}]}}")

    assert len(reading.union("It").variants) == 4
    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]


def test_an_empty_list_of_variants_is_none() -> None:
    assert isinstance(read_schemas("It: {oneOf: []}").schema("It"), AnyValue)


def test_variants_of_a_part_are_merged_below_each_whole_and_stay_what_they_are() -> None:
    reading = read_schemas("""
        Pet: {oneOf: [{type: object, properties: {meow: {type: string}}}, {type: object, properties: {bark: {type: string}}}]}
        One: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {one: {type: string}}}]}
        Two: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {two: {type: string}}}]}
        """)

    def names(name: str) -> list[list[str]]:
        variants = map(reading.object, reading.union(name).variants)
        return [sorted(item.name for item in variant.properties) for variant in variants]

    assert names("Pet") == [["meow"], ["bark"]]
    assert names("One") == [["meow", "one"], ["bark", "one"]]
    assert names("Two") == [["meow", "two"], ["bark", "two"]]


def test_a_union_inside_a_variant_with_properties_beside_it_takes_them_in_too() -> None:
    reading = read_schemas(CAT_AND_DOG + """
Pet: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]}
It: {properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {wings: {type: integer}}}]}
""")
    inner = reading.union("It/oneOf/0")

    assert [[item.name for item in reading.object(v).properties] for v in inner.variants] == [
        ["id", "bark"],
        ["id", "meow"],
    ]
    assert reading.object(inner.variants[0]).parents[-1] == schema_id("Dog")
    assert not reading.codes()


def test_a_variant_that_is_the_union_itself_adds_nothing() -> None:
    reading = read_schemas("""
        It: {properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/It'}, {properties: {a: {type: string}}}, {properties: {b: {type: string}}}]}
        """)

    assert len(reading.union("It").variants) == 2
    assert not errors(reading)


def test_a_property_that_is_one_of_a_union_s_variants_narrows_it() -> None:
    reading = read_schemas(CAT_AND_DOG + """
A: {properties: {pet: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}, {type: string}]}}}
B: {allOf: [{$ref: '#/components/schemas/A'}], properties: {pet: {$ref: '#/components/schemas/Dog'}}}
C: {allOf: [{$ref: '#/components/schemas/A'}], properties: {pet: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]}}}
""")

    assert reading.property_id("B", "pet") == schema_id("Dog")
    assert reading.property_id("C", "pet") == schema_id("C/properties/pet")
    assert not reading.codes()
