"""Names of schemas: evidence, clashes, and what an addition leaves alone."""

from __future__ import annotations

import keyword
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.ir import Schema, SchemaId
from generator.python.names.casing import camel, spelled
from generator.python.names.operation_words import Phrase, phrase_of
from generator.python.names.reserved import CLASSES
from generator.python.names.schema_evidence import Evidence
from generator.python.names.schema_names import Name, derive_names, name_schemas
from tests.python.sample_api import api, array, enum, operation, parameter, record, union

COMPONENTS = "#/components/schemas"
LIST = "#/paths/~1pets/get"


def named(*parts: Schema, overrides: dict[str, str] | None = None) -> dict[str, str]:
    """Return the texts of all names, for an API that also has an operation `listPets`."""
    return {
        schema_id: name.text for schema_id, name in explained(*parts, overrides=overrides).items()
    }


def explained(*parts: Schema, overrides: dict[str, str] | None = None) -> dict[SchemaId, Name]:
    order = parameter("order", "query", f"{LIST}/parameters/0/schema")
    call = operation("GET", "/pets", "listPets", parameters=[order])
    return name_schemas(
        api(*parts, call),
        overrides=overrides or {},
        phrases={("/pets", "get"): Phrase(("list", "pets"), ("list", "pets"))},
    )


@pytest.mark.parametrize(
    ("schema_id", "name"),
    [
        (f"{COMPONENTS}/channel_type", "ChannelType"),
        (f"{COMPONENTS}/Foo.Bar", "FooBar"),
        (f"{COMPONENTS}/channel/properties/from", "ChannelFrom"),
        (f"{COMPONENTS}/channel/properties/leg_ids/items", "ChannelLegId"),
        (f"{COMPONENTS}/channel/properties/legs/items/items", "ChannelLegItem"),
        (f"{COMPONENTS}/channel/properties/legs/additionalProperties", "ChannelLeg"),
        (f"{COMPONENTS}/channel/properties/meta/additionalProperties", "ChannelMetaValue"),
        (f"{COMPONENTS}/channel/properties/properties/properties/a~1b", "ChannelPropertiesAB"),
        (f"{COMPONENTS}/channels/items", "ChannelsItem"),
        (f"{COMPONENTS}/channel/allOf/1/properties/type", "ChannelType"),
        (f"{COMPONENTS}/channel/allOf/1", "ChannelPart"),
        (f"{COMPONENTS}/channel/properties/to/oneOf/1", "ChannelTo"),
        ("#/components/parameters/order/schema", "Order"),
        ("#/components/responses/PetLite/content/application~1json/schema", "PetLite"),
        ("#/components/responses/PetLite/content/application~1json/schema/items", "PetLiteItem"),
        ("#/components/requestBodies/Pet/content/application~1json/schema", "PetRequest"),
        ("#/components/requestBodies/PetRequest/content/a~1b/schema", "PetRequest"),
        (f"{LIST}/parameters/0/schema", "ListPetsOrder"),
        ("#/paths/~1pets/parameters/0/schema", "PetsParameter"),
        (f"{LIST}/requestBody/content/application~1json/schema", "ListPetsRequest"),
        (f"{LIST}/responses/201/content/application~1json/schema", "ListPetsResponse"),
        (f"{LIST}/responses/201/content/application~1json/schema/items", "ListPetsResponseItem"),
        (f"{LIST}/responses/404/content/application~1json/schema", "ListPets404Response"),
        (f"{LIST}/responses/4XX/content/application~1json/schema", "ListPets4XxResponse"),
        (f"{LIST}/responses/default/content/application~1json/schema", "ListPetsErrorResponse"),
        ("#/paths/~1other~1{id}/put/requestBody/content/a~1b/schema", "PutOtherIdRequest"),
        ("#/definitions/pet/properties/owner", "PetOwner"),
        (f"{COMPONENTS}/address/properties/addressType", "AddressType"),
        (f"{COMPONENTS}/status/properties/status", "StatusStatus"),
        (f"{COMPONENTS}/event/properties/data/contentSchema", "EventData"),
    ],
)
def test_the_position_gives(schema_id: str, name: str) -> None:
    assert named(record(schema_id, "x")) == {schema_id: name}


def test_only_objects_real_enumerations_and_unions_of_objects_are_named() -> None:
    both = union(f"{COMPONENTS}/both", f"{COMPONENTS}/pet", f"{COMPONENTS}/list")
    tag = enum(f"{COMPONENTS}/tag", "a", "b", tag=True)
    single = enum(f"{COMPONENTS}/const", "a")
    several = enum(f"{COMPONENTS}/several", "a", "b")
    found = named(
        record(f"{COMPONENTS}/pet"), array(f"{COMPONENTS}/list"), both, tag, single, several
    )

    assert set(found.values()) == {"Pet", "Both", "Several"}


def test_a_variant_is_called_after_its_tag() -> None:
    variant = f"{COMPONENTS}/channel/properties/from/oneOf/0"
    kind = enum(f"{variant}/properties/type", "phone", tag=True)

    found = named(record(variant, "type"), kind, union(variant.removesuffix("/oneOf/0")))

    assert found[variant] == "ChannelFromPhone"


def test_a_number_in_a_tag_stands_behind_its_property() -> None:
    variant = f"{COMPONENTS}/channel/properties/from/oneOf/0"
    level = enum(f"{variant}/properties/api-level", 2, tag=True)

    found = named(record(variant, "api-level"), level, union(variant.removesuffix("/oneOf/0")))

    assert found[variant] == "ChannelFromApiLevel2"


def test_a_component_s_title_does_not_stand_for_the_way_to_what_it_was_merged_into() -> None:
    place = f"{COMPONENTS}/channel/properties/from"
    merged = [record(f"{place}/oneOf/{index}", "x", title=f"The {index}") for index in range(2)]
    origin = SchemaId(f"{COMPONENTS}/pet")
    first = replace(merged[0], meta=replace(merged[0].meta, origin=origin))

    found = named(first, merged[1], union(place))

    assert found[first.meta.id] == "ChannelFromThe0"
    assert found[merged[1].meta.id] == "ChannelThe1"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Billing address", "CustomerBillingAddress"),
        ("Customer Address", "CustomerAddress"),
        ("Customer", "CustomerWhere"),
        ("", "CustomerWhere"),
        ("»", "CustomerWhere"),
        ("The address to which a bill is sent", "CustomerWhere"),
    ],
)
def test_a_title_stands_behind_its_components_words(title: str, name: str) -> None:
    where = record(f"{COMPONENTS}/customer/properties/where", "x", title=title)

    assert list(named(where).values()) == [name]


def test_a_title_that_repeats_the_operation_says_nothing() -> None:
    schema_id = f"{LIST}/responses/200/content/application~1json/schema"

    assert named(record(schema_id, title="Response List Pets")) == {schema_id: "ListPetsResponse"}


def test_a_title_never_names_a_component() -> None:
    assert list(named(record(f"{COMPONENTS}/pet", title="Animal")).values()) == ["Pet"]


def test_of_components_that_fold_the_one_written_so_keeps_the_name() -> None:
    found = named(*(record(f"{COMPONENTS}/{key}") for key in ("user", "User", "USER")))

    assert list(found.values()) == ["UserLower", "User", "UserUpper"]


def test_of_inline_schemas_the_nearer_one_keeps_the_name() -> None:
    found = named(
        record(f"{COMPONENTS}/issue/properties/assignees/items"),
        record(f"{COMPONENTS}/issue/properties/assignee"),
        record(f"{COMPONENTS}/issue_settings/properties/audio"),
        record(f"{COMPONENTS}/issue/properties/settings/properties/audio"),
    )

    assert list(found.values()) == [
        "IssueAssigneesItem",
        "IssueAssignee",
        "IssueSettingsAudio",
        "IssuePropertySettingsPropertyAudio",
    ]


def test_what_a_property_repeats_is_said_again_where_something_else_wants_the_name() -> None:
    found = named(
        record(f"{COMPONENTS}/address/properties/address_type"),
        record(f"{COMPONENTS}/address/properties/type"),
    )

    assert list(found.values()) == ["AddressAddressType", "AddressType"]


def test_steps_that_say_nothing_are_spelled_out_where_something_else_wants_the_name() -> None:
    found = named(
        record(f"{COMPONENTS}/pet/oneOf/0/allOf/1/properties/x"),
        record(f"{COMPONENTS}/pet_x"),
    )

    assert list(found.values()) == ["PetVariant1Part2PropertyX", "PetX"]


def test_an_operation_without_an_id_of_its_own_is_told_apart_by_its_whole_path() -> None:
    calls = [operation(verb, "/pets/{id}") for verb in ("PUT", "PATCH")]
    ids = [
        f"#/paths/~1pets~1{{id}}/{verb}/requestBody/content/application~1json/schema"
        for verb in ("put", "patch")
    ]
    found = name_schemas(
        api(*map(record, ids), *calls),
        overrides={},
        phrases={("/pets/{id}", call.method.lower()): phrase_of(call) for call in calls},
    )

    assert [name.text for name in found.values()] == [
        "PutPetsByIdRequestBody",
        "PatchPetsByIdRequestBody",
    ]


def test_an_inline_schema_gives_way_to_a_component() -> None:
    found = named(
        record(f"{COMPONENTS}/pet/properties/owner"),
        record(f"{COMPONENTS}/pet_owner"),
        record(f"{LIST}/responses/200/content/application~1json/schema"),
        record(f"{COMPONENTS}/ListPetsResponse"),
    )

    assert list(found.values()) == [
        "PetPropertyOwner",
        "PetOwner",
        "ListPets200Response",
        "ListPetsResponse",
    ]


def test_a_reason_says_who_has_the_better_claim() -> None:
    inline = f"{COMPONENTS}/pet/properties/owner"
    found = explained(record(inline), record(f"{COMPONENTS}/pet_owner"))

    assert found[SchemaId(inline)].reason == (
        "the component 'pet', and every step to it; "
        "'PetOwner' is the name of '#/components/schemas/pet_owner'"
    )


def test_the_first_success_and_json_keep_the_plain_name() -> None:
    at = f"{LIST}/responses"
    found = named(
        record(f"{at}/202/content/application~1json/schema"),
        record(f"{at}/200/content/application~1xml/schema"),
        record(f"{at}/200/content/application~1json/schema"),
    )

    assert list(found.values()) == [
        "ListPets202Response",
        "ListPets200ResponseXml",
        "ListPetsResponse",
    ]


def test_an_override_names_its_schema_and_what_stands_inside() -> None:
    found = named(
        record(f"{COMPONENTS}/res_pet", "owner"),
        record(f"{COMPONENTS}/res_pet/properties/owner"),
        record(f"{COMPONENTS}/Pet"),
        overrides={f"{COMPONENTS}/res_pet": "Pet"},
    )

    assert list(found.values())[:2] == ["Pet", "PetOwner"]
    assert found[f"{COMPONENTS}/Pet"] == "PetPascal"


@pytest.mark.parametrize("key", ["Any", "field", "None", "Exception", "TypedDict", "Model", "true"])
def test_what_the_generated_code_needs_takes_model_behind_its_name(key: str) -> None:
    assert list(named(record(f"{COMPONENTS}/{key}")).values()) == [
        f"{camel(spelled(key)).strip('_')}Model"
    ]


def test_derived_names_give_way_to_schemas_and_imports() -> None:
    parts: list[Schema] = [
        record(f"{COMPONENTS}/Pet"),
        record(f"{COMPONENTS}/PetDict"),
        record(f"{COMPONENTS}/Typed"),
        enum(f"{COMPONENTS}/Kind", "a", "b"),
        union(f"{COMPONENTS}/Any2", f"{COMPONENTS}/Pet", f"{COMPONENTS}/Typed"),
    ]
    sample = api(*parts)
    found = derive_names(sample, name_schemas(sample, overrides={}, phrases={}))

    assert {(key.rpartition("/")[2], suffix): name for (key, suffix), name in found.items()} == {
        ("Pet", "Dict"): "PetTypedDict",
        ("PetDict", "Dict"): "PetDictDict",
        ("Typed", "Dict"): "TypedTypedDict",
        ("Kind", "Values"): "KindValues",
        ("Any2", "Unknown"): "Any2Unknown",
        ("Any2", "Input"): "Any2Input",
    }


TOKENS = st.sampled_from(
    ["a", "A", "b", "a_b", "aB", "AB", "pets", "pet", "any", "Dict", "none", "é", "", "a/b", "~"]
)
KEYS = TOKENS | st.text(max_size=6)


@st.composite
def pointers(draw: st.DrawFn) -> str:
    """Return the pointer of a component, or of something inside one or inside an operation."""
    roots = st.sampled_from(["#/components/responses/a/schema", f"{LIST}/responses/200/schema"])
    root = draw(KEYS.map(lambda key: f"{COMPONENTS}/{escaped(key)}") | roots)
    steps = st.one_of(
        KEYS.map(lambda key: f"/properties/{escaped(key)}"),
        st.sampled_from(["/items", "/additionalProperties", "/oneOf/0", "/allOf/1"]),
    )
    return root + "".join(draw(st.lists(steps, max_size=3)))


def escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    pointer = draw(pointers())
    title = draw(st.none() | KEYS)
    if draw(st.booleans()):
        return record(pointer, title=title)
    return enum(pointer, "a", "b")


def unique(found: list[Schema]) -> list[Schema]:
    return list({schema.meta.id: schema for schema in found}.values())


MANY = st.lists(schemas(), max_size=12).map(unique)


@given(MANY)
def test_every_schema_gets_a_class_name_of_its_own(parts: list[Schema]) -> None:
    sample = api(*parts)
    found = name_schemas(sample, overrides={}, phrases={})
    texts = [name.text for name in found.values()]
    everything = [*texts, *derive_names(sample, found).values()]

    assert set(found) == {schema.meta.id for schema in parts}
    assert len(set(everything)) == len(everything)
    assert all(text.isidentifier() and text.isascii() and text[0].isupper() for text in everything)
    assert not any(keyword.iskeyword(text) or text in CLASSES for text in everything)
    assert all(name.reason for name in found.values())


@given(MANY)
def test_the_order_of_the_document_does_not_matter(parts: list[Schema]) -> None:
    assert named(*parts) == named(*reversed(parts))


@given(MANY, KEYS)
def test_a_new_component_renames_only_what_wants_its_name(parts: list[Schema], key: str) -> None:
    more = record(f"{COMPONENTS}/{escaped(key)}")
    assume(more.meta.id not in {schema.meta.id for schema in parts})
    before, after = named(*parts), named(*parts, more)
    rivals = set(wanted(more))

    assert {
        before[schema_id] for schema_id in before if after[schema_id] != before[schema_id]
    } <= rivals


def wanted(schema: Schema) -> list[str]:
    """Return the names that a schema may take, best first."""
    evidence = Evidence(api(schema), overrides={}, phrases={})
    return [candidate.text for candidate in evidence.candidates(schema.meta.id)]
