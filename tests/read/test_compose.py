"""`allOf`: merged at node level, by a rule for each way in which parts meet."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import Alias, AnyValue, Enum, Object, Primitive, Union
from tests.read.inline_document import errors, read_schemas, schema_id


def test_each_property_keeps_its_place() -> None:
    reading = read_schemas("""
        Pet: {type: object, required: [id], properties: {id: {type: integer}}}
        Dog:
          allOf:
          - {$ref: '#/components/schemas/Pet'}
          - {type: object, required: [bark], properties: {bark: {type: string}}}
          properties: {size: {type: integer}}
        """)
    found = reading.object("Dog")

    assert {item.name: (item.schema, item.required) for item in found.properties} == {
        "id": (schema_id("Pet/properties/id"), True),
        "bark": (schema_id("Dog/allOf/1/properties/bark"), True),
        "size": (schema_id("Dog/properties/size"), False),
    }
    assert found.parents == (schema_id("Pet"),)


def test_one_reference_beside_annotations_is_an_alias() -> None:
    reading = read_schemas("""
        Pet: {type: object, properties: {id: {type: integer}}}
        Owner:
          type: object
          properties:
            pet:
              description: The dog.
              nullable: true
              readOnly: true
              allOf: [{$ref: '#/components/schemas/Pet'}]
            other:
              allOf: [{$ref: '#/components/schemas/Pet'}, {description: Beside it., nullable: true}]
        """)
    pet, other = reading.property("Owner", "pet"), reading.property("Owner", "other")

    assert isinstance(pet, Alias)
    assert isinstance(other, Alias)
    assert pet.target == other.target == schema_id("Pet")
    assert (pet.meta.description, pet.meta.nullable, pet.meta.read_only) == ("The dog.", True, True)
    assert (other.meta.description, other.meta.nullable) == ("Beside it.", True)


def test_null_among_the_types_beside_a_reference_makes_the_alias_nullable() -> None:
    reading = read_schemas(
        """
        Pet: {type: object, properties: {id: {type: integer}}}
        It: {type: [object, 'null'], allOf: [{$ref: '#/components/schemas/Pet'}]}
        """,
        version="3.1.0",
    )
    found = reading.schema("It")

    assert isinstance(found, Alias)
    assert found.meta.nullable


def test_what_a_referenced_part_says_of_itself_is_not_said_of_the_whole() -> None:
    reading = read_schemas("""
        Pet: {type: object, description: A pet., example: {id: 1}, properties: {id: {type: integer}}}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {description: A dog., properties: {a: {type: string}}}]}
        """)
    meta = reading.schema("Dog").meta

    assert (meta.description, meta.examples) == ("A dog.", ())


def test_required_may_stand_in_the_child_alone() -> None:
    reading = read_schemas("""
        Pet: {type: object, properties: {id: {type: integer}}}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {required: [id]}]}
        """)
    (item,) = reading.object("Dog").properties

    assert (item.schema, item.required) == (schema_id("Pet/properties/id"), True)
    assert not reading.object("Pet").properties[0].required
    assert not reading.codes()


def test_equal_declarations_are_one() -> None:
    reading = read_schemas("""
        A: {type: object, properties: {at: {type: object, properties: {x: {type: number}}}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {at: {type: object, properties: {x: {type: number}}}}}]}
        """)

    assert reading.property_id("B", "at") == schema_id("A/properties/at")
    assert not reading.codes()


def test_a_part_that_says_more_narrows() -> None:
    reading = read_schemas("""
        A: {type: object, properties: {data: {type: object}, kind: {type: string}}}
        B:
          allOf:
          - {$ref: '#/components/schemas/A'}
          - properties:
              data: {$ref: '#/components/schemas/C'}
              kind: {type: string, enum: [b]}
        C: {type: object, properties: {c: {type: string}}}
        """)

    assert reading.property_id("B", "data") == schema_id("C")
    assert isinstance(reading.property("B", "kind"), Enum)
    assert not reading.codes()


def test_a_part_that_only_describes_renames() -> None:
    reading = read_schemas("""
        A: {type: object, properties: {home: {$ref: '#/components/schemas/Address'}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {home: {description: Where it sleeps.}}}]}
        Address: {type: object, properties: {street: {type: string}}}
        """)
    found = reading.property("B", "home")

    assert isinstance(found, Alias)
    assert (found.target, found.meta.description) == (schema_id("Address"), "Where it sleeps.")


def test_two_objects_under_one_name_are_merged() -> None:
    reading = read_schemas("""
        A: {type: object, properties: {at: {type: object, properties: {x: {type: number}}}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {at: {type: object, properties: {y: {type: number}}}}}]}
        """)
    merged = reading.property("B", "at")

    assert isinstance(merged, Object)
    assert [item.name for item in merged.properties] == ["x", "y"]


def test_merging_what_contains_itself_ends() -> None:
    reading = read_schemas("""
        A: {type: object, properties: {child: {$ref: '#/components/schemas/A'}, a: {type: string}}}
        B: {type: object, properties: {child: {$ref: '#/components/schemas/B'}, b: {type: string}}}
        C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        """)
    merged = reading.property("C", "child")

    assert isinstance(merged, Object)
    assert [item.name for item in merged.properties] == ["child", "a", "b"]


def test_different_types_are_a_conflict_that_the_last_one_wins() -> None:
    reading = read_schemas("""
        A: {type: object, properties: {id: {type: string}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {id: {type: integer}}}]}
        """)
    (diagnostic,) = reading.sink
    found = reading.property("B", "id")

    assert isinstance(found, Primitive)
    assert found.type == "integer"
    assert diagnostic.code is Code.ALL_OF_CONFLICT
    assert diagnostic.location is not None
    assert str(diagnostic.location.pointer) == "/components/schemas/B/allOf/1/properties/id"


def test_an_integer_narrows_a_number() -> None:
    reading = read_schemas("""
        A: {type: object, properties: {id: {type: number}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {id: {type: integer, minimum: 1}}}]}
        """)
    found = reading.property("B", "id")

    assert isinstance(found, Primitive)
    assert found.type == "integer"
    assert not reading.codes()


@pytest.mark.parametrize(
    ("parts", "constraints"),
    [
        ("[{type: string}, {maxLength: 5}]", (("maxLength", 5),)),
        (
            "[{type: string, maxLength: 5}, {maxLength: 9, minLength: 1}]",
            (("maxLength", 5), ("minLength", 1)),
        ),
    ],
)
def test_parts_that_are_no_objects_add_up(parts: str, constraints: object) -> None:
    found = read_schemas(f"It: {{allOf: {parts}}}").schema("It")

    assert isinstance(found, Primitive)
    assert (found.type, found.meta.constraints) == ("string", constraints)


def test_an_enum_is_cut_to_what_all_parts_allow() -> None:
    reading = read_schemas("""
        Size: {type: string, enum: [s, m, l]}
        It: {allOf: [{enum: [l, m, xl]}, {$ref: '#/components/schemas/Size'}]}
        """)
    found = reading.schema("It")

    assert isinstance(found, Enum)
    assert found.values == ("m", "l")


def test_a_diamond_declares_each_property_once() -> None:
    reading = read_schemas("""
        Top: {type: object, properties: {id: {type: string}}}
        Left: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {l: {type: string}}}]}
        Right: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {r: {type: string}}}]}
        Bottom: {allOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}
        """)

    assert [item.name for item in reading.object("Bottom").properties] == ["id", "l", "r"]


def test_a_tower_of_diamonds_is_read_at_once() -> None:
    floors = [
        f"S{n}: {{allOf: [{{$ref: '#/components/schemas/L{n}'}}, {{$ref: '#/components/schemas/R{n}'}}], properties: {{p{n}: {{type: string}}}}}}\n"
        f"L{n}: {{allOf: [{{$ref: '#/components/schemas/S{n + 1}'}}], minProperties: 1}}\n"
        f"R{n}: {{allOf: [{{$ref: '#/components/schemas/S{n + 1}'}}], maxProperties: 9}}"
        for n in range(40)
    ]
    reading = read_schemas(
        "\n".join([*floors, "S40: {type: object, properties: {p: {type: string}}}"])
    )

    assert len(reading.object("S0").properties) == 41


def test_a_loop_is_a_fault_with_its_chain() -> None:
    reading = read_schemas("""
        A: {allOf: [{$ref: '#/components/schemas/B'}], properties: {a: {type: string}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}], properties: {b: {type: string}}}
        """)

    assert errors(reading)[0].startswith(
        "allOf leads back to itself: '#/components/schemas/A' -> '#/components/schemas/B' -> '#/components/schemas/A'"
    )


def test_more_levels_than_anybody_writes_are_a_fault_of_those_above() -> None:
    chain = [
        f"S{n}: {{allOf: [{{$ref: '#/components/schemas/S{n + 1}'}}], minProperties: {n}}}"
        for n in range(700)
    ]
    reading = read_schemas("\n".join([*chain, "S700: {type: object}"]))

    assert len(errors(reading)) == 601
    assert set(errors(reading)) == {"allOf stands in more than 100 levels here; put parts together"}


def test_variants_among_the_parts_take_in_the_other_parts() -> None:
    reading = read_schemas("""
        Pet: {type: object, properties: {id: {type: string}}}
        It:
          allOf:
          - {$ref: '#/components/schemas/Pet'}
          - oneOf:
            - {type: object, required: [bark], properties: {bark: {type: string}}}
            - {type: object, required: [meow], properties: {meow: {type: string}}}
        """)
    found = reading.schema("It")

    assert isinstance(found, Union)
    assert [[item.name for item in reading.object(v).properties] for v in found.variants] == [
        ["id", "bark"],
        ["id", "meow"],
    ]


def test_a_parent_that_lists_its_children_gives_them_its_properties_alone() -> None:
    reading = read_schemas("""
        Pet:
          type: object
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind}
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {meow: {type: string}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {type: string}}}]}
        """)

    assert [item.name for item in reading.object("Cat").properties] == ["kind", "meow"]
    assert reading.union("Pet").variants == (schema_id("Cat"), schema_id("Dog"))


def test_a_closed_part_does_not_close_the_whole() -> None:
    reading = read_schemas("""
        A: {type: object, additionalProperties: false, properties: {a: {type: string}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
        """)

    assert reading.object("A").additional is False
    assert reading.object("B").additional is True


def test_a_null_type_among_the_parts_makes_the_whole_nullable() -> None:
    found = read_schemas(
        "It: {allOf: [{type: string, minLength: 1}, {type: 'null'}]}", version="3.1.0"
    ).schema("It")

    assert isinstance(found, Primitive)
    assert (found.type, found.meta.nullable) == ("string", True)


def test_parts_that_say_nothing_are_anything() -> None:
    assert isinstance(read_schemas("It: {allOf: [{}, {}]}").schema("It"), AnyValue)
