"""The Conversation document as a whole, and its hard parts one by one."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

from generator.config import Config, load_config
from generator.diagnostics import Code, Severity, Sink
from generator.document import load_document, resolve_all
from generator.ir import AnyValue, Array, Enum, Object, Primitive, SchemaId
from generator.read import read_api
from tests.read.inline_document import Reading, assert_complete, schema_id

SPEC = Path(__file__).parents[2] / "spec"
FROM, TO = "channel/properties/from", "channel/properties/to"


@cache
def conversation() -> Reading:
    sink = Sink()
    config = load_config(SPEC / "sdk.toml", sink)
    document = load_document(SPEC / "conversation.yaml", sink)
    assert isinstance(config, Config)
    assert document is not None
    resolve_all(document, sink)
    api = read_api(document, sink, pagination=config.paging)
    assert_complete(api)
    return Reading(api, sink)


def test_every_operation_is_read() -> None:
    ids = [found.operation_id for found in conversation().api.operations]

    assert len(ids) == 23
    assert len(set(ids)) == 23
    assert None not in ids


def test_four_deep_references_are_the_variants_of_from() -> None:
    reading = conversation()
    origin, target = reading.union(FROM), reading.union(TO)

    assert origin.variants == tuple(schema_id(f"{FROM}/oneOf/{index}") for index in range(5))
    assert target.variants == (
        schema_id(f"{FROM}/oneOf/0"),
        schema_id(f"{TO}/oneOf/1"),
        schema_id(f"{FROM}/oneOf/2"),
        schema_id(f"{FROM}/oneOf/3"),
        schema_id(f"{FROM}/oneOf/4"),
    )


def test_the_fifth_deep_reference_is_a_string() -> None:
    reading = conversation()
    number = reading.property_id(f"{TO}/oneOf/1", "number")

    assert number == schema_id(f"{FROM}/oneOf/1/properties/number")
    assert number == reading.property_id(f"{FROM}/oneOf/1", "number")
    found = reading.api.schemas[number]
    assert isinstance(found, Primitive)
    assert found.type == "string"
    assert found.meta.constraints == (("maxLength", 15), ("minLength", 7), ("pattern", "\\d{7,15}"))


def test_the_phone_variant_of_to_is_its_own() -> None:
    names = [item.name for item in conversation().object(f"{TO}/oneOf/1").properties]

    assert names == ["dtmfAnswer", "number", "type"]


def test_the_tags_are_inferred_from_prose_examples_and_the_enum_beside_them() -> None:
    reading = conversation()
    for name in (FROM, TO):
        union = reading.union(name)
        assert union.discriminator is not None
        assert union.discriminator.inferred
        assert union.discriminator.property == "type"
        tags = ("app", "phone", "sip", "websocket", "vbc")
        assert union.discriminator.mapping == tuple(zip(tags, union.variants, strict=True))
        for tag, variant in union.discriminator.mapping:
            found = reading.property(variant, "type")
            assert isinstance(found, Enum)
            assert (found.meta.id, found.values, found.tag) == (
                SchemaId(f"{variant}/properties/type"),
                (tag,),
                True,
            )


def test_no_other_schema_is_a_tag() -> None:
    found = [
        item.meta.id
        for item in conversation().api.schemas.values()
        if isinstance(item, Enum) and item.tag
    ]

    assert len(found) == 6


def test_an_enum_whose_values_differ_by_case_keeps_them() -> None:
    found = conversation().schema("#/components/parameters/order/schema")

    assert isinstance(found, Enum)
    assert found.values == ("asc", "desc", "ASC", "DESC")


def test_required_names_without_a_property_are_kept_apart() -> None:
    reading = conversation()
    undeclared = {
        schema.undeclared_required
        for schema in reading.api.schemas.values()
        if isinstance(schema, Object)
    }

    assert undeclared == {(), ("href",), ("name", "href")}


def test_only_the_empty_answer_is_empty() -> None:
    found = [
        key
        for key, item in conversation().api.schemas.items()
        if isinstance(item, AnyValue) and item.empty
    ]

    assert found == ["#/components/responses/SuccessEmptyJSON/content/application~1json/schema"]


def test_untyped_objects_are_mappings() -> None:
    reading = conversation()

    for name in ("event_body", "media"):
        found = reading.schema(name)
        assert isinstance(found, AnyValue)
        assert (found.object, found.empty) == (True, False)


def test_the_path_with_a_server_of_its_own_keeps_it() -> None:
    servers = {
        found.operation_id: found.servers
        for found in conversation().api.operations
        if found.servers
    }

    assert servers == {"recordConversation": ("https://api.nexmo.com/v1",)}


def test_path_level_parameters_are_inherited() -> None:
    reading = conversation()

    for found in reading.api.operations:
        places = [item.name for item in found.parameters if item.place == "path"]
        assert all(f"{{{name}}}" in found.path for name in places)
        assert found.path.count("{") == len(places)


def test_the_deprecated_operations_are_marked() -> None:
    found = {item.operation_id for item in conversation().api.operations if item.deprecated}

    assert found == {"listConversations", "getEvents", "getMembers", "getUsers"}


def test_two_lists_are_pages_and_four_are_bare_arrays() -> None:
    reading = conversation()
    pages = {
        item.operation_id: item.pagination for item in reading.api.operations if item.pagination
    }
    bare = {
        item.operation_id
        for item in reading.api.operations
        for media_type in item.responses[0].content
        if media_type.schema is not None
        and isinstance(reading.api.schemas[media_type.schema], Array)
    }

    assert bare == {"getEvents", "getMembers", "getUsers", "getuserConversations"}
    assert set(pages) == {"listConversations", "listLegs"}
    legs, conversations = pages["listLegs"], pages["listConversations"]
    assert legs is not None
    assert conversations is not None
    assert (legs.items, legs.offset, legs.next) == ("/_embedded/legs", None, "/_links/next/href")
    assert (conversations.offset, conversations.size, conversations.total) == (
        "record_index",
        "page_size",
        "/count",
    )


def test_what_is_said_is_short_and_no_error() -> None:
    reading = conversation()

    assert Counter((item.severity, item.code) for item in reading.sink) == {
        (Severity.WARNING, Code.REQUIRED_UNDECLARED): 2,
        (Severity.NOTE, Code.FORMAT_UNKNOWN): 2,
        (Severity.NOTE, Code.TAG_INFERRED): 2,
    }
