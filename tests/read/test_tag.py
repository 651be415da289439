"""What tells variants apart: declared, shown by constants, or said in prose."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import Discriminator, Enum, Primitive
from tests.read.inline_document import Reading, read_schemas, schema_id

KIND = "{type: object, required: [kind], properties: {kind: {type: string}, %s: {type: string}}}"
PETS = f"Cat: {KIND % 'meow'}\nDog: {KIND % 'bark'}\n"
BOTH = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"


def declared(discriminator: str, schemas: str = PETS) -> Reading:
    return read_schemas(f"{schemas}It: {{oneOf: {BOTH}, discriminator: {discriminator}}}")


def of(reading: Reading, name: str = "It") -> Discriminator:
    found = reading.union(name).discriminator
    assert found is not None
    return found


def tags(reading: Reading, name: str = "It") -> dict[object, str]:
    return {
        value: found.removeprefix("#/components/schemas/")
        for value, found in of(reading, name).mapping
    }


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ("", {"Cat": "Cat", "Dog": "Dog"}),
        (
            ", mapping: {c: '#/components/schemas/Cat', d: '#/components/schemas/Dog'}",
            {"c": "Cat", "d": "Dog"},
        ),
        (", mapping: {c: Cat, d: Dog}", {"c": "Cat", "d": "Dog"}),
        (", mapping: {c: Cat}", {"c": "Cat", "Dog": "Dog"}),
        (", mapping: {c: Cat, tom: Cat, d: Dog}", {"c": "Cat", "tom": "Cat", "d": "Dog"}),
    ],
    ids=["none", "references", "names", "partial", "many-to-one"],
)
def test_a_mapping_may_be_absent_partial_or_full(mapping: str, expected: dict[str, str]) -> None:
    reading = declared(f"{{propertyName: kind{mapping}}}")

    assert tags(reading) == expected
    assert not of(reading).inferred
    assert not reading.codes()


def test_the_implied_tag_is_the_name_by_which_the_union_lists_a_variant() -> None:
    reading = read_schemas(PETS + """
Tom: {$ref: '#/components/schemas/Cat'}
It: {oneOf: [{$ref: '#/components/schemas/Tom'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
""")

    assert tags(reading) == {"Tom": "Cat", "Dog": "Dog"}


def test_a_constant_of_the_variant_comes_before_its_name() -> None:
    schemas = PETS.replace(
        "kind: {type: string}, meow", "kind: {type: string, enum: [cat, tom]}, meow"
    )
    reading = declared("{propertyName: kind}", schemas)

    assert tags(reading) == {"cat": "Cat", "tom": "Cat", "Dog": "Dog"}


def test_a_tag_is_closed_to_the_values_that_lead_to_its_variant() -> None:
    reading = declared("{propertyName: kind, mapping: {c: Cat, tom: Cat, d: Dog}}")
    cat, dog = reading.property("Cat", "kind"), reading.property("Dog", "kind")

    assert isinstance(cat, Enum)
    assert isinstance(dog, Enum)
    assert (cat.values, cat.tag) == (("c", "tom"), True)
    assert (dog.values, dog.tag, dog.meta.id) == (("d",), True, schema_id("Dog/properties/kind"))


def test_a_tag_that_comes_from_a_shared_parent_is_a_constant_of_the_variant_alone() -> None:
    reading = read_schemas(f"""
        Pet: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}}}
        Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{properties: {{meow: {{type: string}}}}}}]}}
        Dog: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{properties: {{bark: {{type: string}}}}}}]}}
        It: {{oneOf: {BOTH}, discriminator: {{propertyName: kind}}}}
        """)
    cat = reading.property("Cat", "kind")

    assert isinstance(cat, Enum)
    assert (cat.values, cat.tag, cat.meta.id) == (("Cat",), True, schema_id("Cat/properties/kind"))
    assert isinstance(reading.property("Pet", "kind"), Primitive)


def test_a_tag_behind_a_shared_reference_is_a_constant_of_the_variant_alone() -> None:
    schemas = PETS.replace("kind: {type: string}", "kind: {$ref: '#/components/schemas/Kind'}")
    reading = declared(
        "{propertyName: kind, mapping: {cat: Cat, dog: Dog}}",
        schemas + "Kind: {type: string, enum: [cat, dog]}\n",
    )
    found, shared = reading.property("Dog", "kind"), reading.schema("Kind")

    assert isinstance(found, Enum)
    assert isinstance(shared, Enum)
    assert (found.values, found.tag) == (("dog",), True)
    assert (shared.values, shared.tag) == (("cat", "dog"), False)


def test_a_variant_with_another_tag_in_another_union_has_no_constant() -> None:
    reading = declared(
        "{propertyName: kind, mapping: {c: Cat, d: Dog}}",
        PETS
        + f"Other: {{oneOf: {BOTH}, discriminator: {{propertyName: kind, mapping: {{c: Cat, x: Dog}}}}}}\n",
    )

    cat, dog = reading.property("Cat", "kind"), reading.property("Dog", "kind")

    assert isinstance(cat, Enum)
    assert isinstance(dog, Enum)
    assert cat.values == ("c",)
    assert set(dog.values) == {"d", "x"}


def test_a_mapping_key_is_of_the_type_of_the_property() -> None:
    schemas = PETS.replace("kind: {type: string}", "kind: {type: integer}")
    reading = declared("{propertyName: kind, mapping: {'1': Cat, '2': Dog}}", schemas)

    assert list(tags(reading)) == [1, 2]


def test_a_mapping_into_nothing_is_reported() -> None:
    reading = declared("{propertyName: kind, mapping: {c: Cat, x: Bird}}")

    assert tags(reading) == {"c": "Cat", "Dog": "Dog"}
    assert reading.said(Code.TAG_UNKNOWN)[0][0] == "warning"


def test_a_mapping_to_a_schema_that_is_not_listed_adds_it() -> None:
    reading = declared(
        "{propertyName: kind, mapping: {c: Cat, d: Dog, b: Bird}}",
        PETS + f"Bird: {KIND % 'wings'}\n",
    )

    assert reading.union("It").variants == (schema_id("Cat"), schema_id("Dog"), schema_id("Bird"))
    assert "not among the variants" in reading.said(Code.TAG_UNKNOWN)[0][1]


def test_an_inline_variant_without_a_value_is_reported() -> None:
    reading = read_schemas(f"""
        It:
          discriminator: {{propertyName: kind}}
          oneOf: [{KIND % "a"}, {KIND % "b"}]
        """)

    assert "add it to the discriminator's 'mapping'" in reading.said(Code.TAG_UNKNOWN)[0][1]


def variants(*kinds: str, beside: str = "") -> Reading:
    listed = ", ".join(
        f"{{type: object, required: [type], properties: {{type: {kind}, p{index}: {{type: string}}}}}}"
        for index, kind in enumerate(kinds)
    )
    return read_schemas(
        f"Holder: {{type: object, properties: {{{beside}it: {{oneOf: [{listed}]}}}}}}"
    )


def prose(value: str, example: str | None = None) -> str:
    return (
        f"{{type: string, description: The kind. Must be `{value}`, example: {example or value}}}"
    )


IT = "Holder/properties/it"


def test_disjoint_values_of_one_property_are_the_tag() -> None:
    reading = variants("{enum: [a]}", "{enum: [b, c]}")

    assert of(reading, IT).inferred
    assert tags(reading, IT) == {"a": f"{IT}/oneOf/0", "b": f"{IT}/oneOf/1", "c": f"{IT}/oneOf/1"}
    assert [severity for severity, _ in reading.said(Code.TAG_INFERRED)] == ["note"]


def test_prose_and_example_that_agree_are_the_tag() -> None:
    reading = variants(prose("app"), prose("phone"))
    first = reading.property(f"{IT}/oneOf/0", "type")
    (diagnostic,) = reading.sink

    assert tags(reading, IT) == {"app": f"{IT}/oneOf/0", "phone": f"{IT}/oneOf/1"}
    assert isinstance(first, Enum)
    assert (first.values, first.tag) == (("app",), True)
    assert diagnostic.notes[0].message == (
        "an overlay action makes it explicit: "
        "{target: \"$['components']['schemas']['Holder']['properties']['it']\", update: "
        '{"discriminator": {"propertyName": "type", "mapping": {'
        '"app": "#/components/schemas/Holder/properties/it/oneOf/0", '
        '"phone": "#/components/schemas/Holder/properties/it/oneOf/1"}}}}'
    )


@pytest.mark.parametrize(
    ("kinds", "beside"),
    [
        ((prose("app"), prose("phone", "fax")), ""),
        ((prose("app"), prose("app")), ""),
        ((prose("app"), "{type: string}"), ""),
        ((prose("app"), prose("phone")), "type: {type: string, enum: [app, sip]}, "),
        (("{enum: [a, b]}", "{enum: [b]}"), ""),
    ],
    ids=["example-differs", "same-value", "one-is-silent", "parent-differs", "overlap"],
)
def test_signs_that_do_not_agree_are_no_tag(kinds: tuple[str, ...], beside: str) -> None:
    reading = variants(*kinds, beside=beside)

    assert reading.union(IT).discriminator is None
    assert Code.TAG_INFERRED not in reading.codes()


def test_a_parent_that_agrees_is_no_obstacle() -> None:
    reading = variants(
        prose("app"), prose("phone"), beside="type: {type: string, enum: [app, phone, sip]}, "
    )

    assert of(reading, IT).inferred


def test_constants_come_before_prose_and_required_before_optional() -> None:
    reading = read_schemas("""
        It:
          oneOf:
          - {required: [b], properties: {p: {type: string, description: Must be `x`, example: x}, a: {enum: [1]}, b: {enum: [3]}}}
          - {required: [b], properties: {p: {type: string, description: Must be `y`, example: y}, a: {enum: [2]}, b: {enum: [4]}}}
        """)

    assert of(reading).property == "b"


def test_the_suggested_overlay_gives_the_same_tags() -> None:
    kinds = (prose("app"), prose("phone"))
    listed = ", ".join(f"{{type: object, properties: {{type: {kind}}}}}" for kind in kinds)
    reading = read_schemas(
        f"It: {{oneOf: [{listed}], discriminator: {{propertyName: type, mapping: "
        "{app: '#/components/schemas/It/oneOf/0', phone: '#/components/schemas/It/oneOf/1'}}}"
    )

    assert tags(reading) == {"app": "It/oneOf/0", "phone": "It/oneOf/1"}
    assert isinstance(reading.property("It/oneOf/0", "type"), Enum)
    assert not reading.codes()


def test_variants_with_the_same_properties_are_noted() -> None:
    reading = read_schemas("""
        It: {oneOf: [{properties: {a: {type: string}}}, {properties: {a: {type: string, maxLength: 5}}}]}
        """)

    assert reading.codes() == [Code.UNION_AMBIGUOUS]


def test_a_discriminator_without_variants_and_children_is_noted() -> None:
    reading = read_schemas("""
        Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
        """)

    assert reading.codes() == [Code.KEYWORD_APPROXIMATED]
    assert reading.object("Pet").discriminator is None


FAMILY = """
Pet: {type: object, required: [kind], discriminator: %s, properties: {kind: {type: string}}}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {meow: {type: string}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {type: string}}}]}
Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}]}
"""


def kinds(reading: Reading, name: str) -> dict[object, str]:
    found = reading.object(name).discriminator
    return {
        value: kind.removeprefix("#/components/schemas/")
        for value, kind in (found.mapping if found is not None else ())
    }


def test_a_parent_tells_what_all_of_composes_of_it_apart_by_name_or_mapping() -> None:
    reading = read_schemas(FAMILY % "{propertyName: kind, mapping: {d: Dog, pet: Pet}}")

    assert kinds(reading, "Pet") == {"d": "Dog", "Cat": "Cat", "Puppy": "Puppy"}
    assert kinds(reading, "Dog") == {"Puppy": "Puppy"}
    assert reading.object("Cat").discriminator is None
    assert not reading.codes()


@pytest.mark.parametrize(
    ("variants", "expected"),
    [
        ("Cat Puppy", {"Cat": "Cat", "p": "Puppy"}),
        ("Cat Dog", {"Cat": "Cat", "Dog": "Dog", "p": "Dog"}),
        ("Cat Pet", None),
        ("Cat Stone", None),
    ],
)
def test_variants_of_one_parent_are_told_apart_as_the_parent_says(
    variants: str, expected: dict[str, str] | None
) -> None:
    listed = ", ".join(f"{{$ref: '#/components/schemas/{name}'}}" for name in variants.split())
    more = f"Stone: {{properties: {{weight: {{type: number}}}}}}\nIt: {{oneOf: [{listed}]}}\n"
    reading = read_schemas(FAMILY % "{propertyName: kind, mapping: {p: Puppy}}" + more)
    found = reading.union("It").discriminator

    assert (found and tags(reading)) == expected


def test_the_tag_of_a_last_kind_is_a_constant_and_of_the_kinds_above_it_is_not() -> None:
    reading = read_schemas(FAMILY % "{propertyName: kind}")
    found = [reading.property(name, "kind") for name in ("Pet", "Dog", "Cat", "Puppy")]

    assert [type(schema) for schema in found] == [Primitive, Primitive, Enum, Enum]


def test_a_kind_s_own_constant_comes_before_its_name() -> None:
    reading = read_schemas(
        FAMILY % "{propertyName: kind}"
        + "Cow: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {enum: [cow]}}}]}"
    )

    assert kinds(reading, "Pet")["cow"] == "Cow"
    assert "Cow" not in kinds(reading, "Pet")


def test_a_mapping_to_what_does_not_take_in_the_parent_is_reported() -> None:
    reading = read_schemas(
        FAMILY % "{propertyName: kind, mapping: {r: Rock, c: Cat}}"
        + "Rock: {type: object, properties: {kind: {type: string}}}"
    )

    assert "r" not in kinds(reading, "Pet")
    assert "does not take in this schema by 'allOf'" in reading.said(Code.TAG_UNKNOWN)[0][1]


def test_a_kind_may_say_its_tag_itself_and_a_shared_constant_is_nobody_s() -> None:
    reading = read_schemas("""
        Base: {type: object, discriminator: {propertyName: kind}, properties: {kind: {enum: [inline]}}}
        Middle: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {a: {type: string}}}
        Inline: {x-ms-discriminator-value: inline, allOf: [{$ref: '#/components/schemas/Middle'}]}
        """)

    assert kinds(reading, "Base") == {"Middle": "Middle", "inline": "Inline"}
    assert kinds(reading, "Middle") == {"inline": "Inline"}


UNMAPPED = """
Made: {type: object, properties: {kind: {type: string}}}
Gone: {type: object, properties: {kind: {type: string}}}
Event:
  oneOf: [{$ref: '#/components/schemas/Made'}, {$ref: '#/components/schemas/Gone'}]
  discriminator: {propertyName: kind, mapping: {m: Made, g: Gone}, defaultMapping: %s}
"""


def test_a_default_mapping_is_a_variant_whose_tag_is_no_constant() -> None:
    reading = read_schemas(UNMAPPED % "'#/components/schemas/Gone'", version="3.2.0")

    found = reading.union("Event").discriminator
    assert found is not None
    assert found.default == schema_id("Gone")
    assert isinstance(reading.property("Made", "kind"), Enum)
    assert isinstance(reading.property("Gone", "kind"), Primitive)
    assert not reading.codes()


def test_a_default_mapping_that_leads_nowhere_is_reported() -> None:
    reading = read_schemas(UNMAPPED % "Lost", version="3.2.0")

    assert reading.codes() == [Code.TAG_UNKNOWN]


def test_a_parent_s_default_is_one_of_its_kinds() -> None:
    reading = read_schemas(
        FAMILY % "{propertyName: kind, defaultMapping: Puppy}"
        + "Rock: {type: object, properties: {kind: {type: string}}}",
        version="3.2.0",
    )

    defaults = [
        found.default for name in ("Pet", "Dog") if (found := reading.object(name).discriminator)
    ]
    assert defaults == [schema_id("Puppy"), schema_id("Puppy")]
    assert (
        read_schemas(FAMILY % "{propertyName: kind, defaultMapping: Pet}")
        .object("Pet")
        .discriminator
    )
