"""Which body is sent, and when it becomes keyword arguments."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.ir import (
    Alias,
    AnyValue,
    Array,
    Items,
    Operation,
    Primitive,
    Schema,
    SchemaId,
    Union,
)
from generator.python.body import Body, body_kind, body_of
from tests.python.sample_api import api, array, body, meta, operation, record, text

PET = "#/components/schemas/Pet"
JSON = "application/json"


def posting(*media_types: tuple[str, str | None]) -> Operation:
    request = body("#/paths/~1pets/post/requestBody", *media_types)
    return operation("POST", "/pets", request_body=request)


def read(
    *media_types: tuple[str, str | None],
) -> Body | None:
    call = posting(*media_types)
    return body_of(api(record(PET, "name"), text(f"{PET}/properties/name"), call), call)


def test_an_object_is_flattened() -> None:
    found = read((JSON, PET))

    assert found is not None
    assert found.flattened == record(PET, "name")
    assert (found.kind, found.media_type, found.schema) == ("json", JSON, PET)


def test_an_object_behind_an_alias_is_flattened() -> None:
    alias = "#/components/schemas/Alias"
    call = posting((JSON, alias))
    target = Alias(meta=meta(alias), target=SchemaId(PET))

    found = body_of(api(record(PET, "name"), target, call), call)

    assert found is not None
    assert found.flattened == record(PET, "name")


def test_a_nullable_object_is_one_argument() -> None:
    call = posting((JSON, PET))

    found = body_of(api(record(PET, "name", nullable=True), call), call)

    assert found is not None
    assert found.flattened is None


def test_a_list_and_an_object_without_properties_are_one_argument() -> None:
    call = posting((JSON, PET))

    for schema in (array(PET), record(PET)):
        found = body_of(api(schema, call), call)

        assert found is not None
        assert found.flattened is None


def test_a_body_without_schema_is_one_argument() -> None:
    found = read((JSON, None))

    assert found is not None
    assert (found.schema, found.flattened) == (None, None)


def test_no_request_body_and_no_content_send_nothing() -> None:
    call = operation("GET", "/pets")

    assert body_of(api(call), call) is None
    assert read() is None


def test_json_comes_before_a_form_a_form_before_parts_and_those_before_the_rest() -> None:
    form, parts, xml = "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"

    picked = [
        read((xml, PET), (parts, PET), (form, PET), (JSON, PET)),
        read((xml, PET), (parts, PET), (form, PET)),
        read((xml, PET), (parts, PET)),
        read((xml, PET)),
    ]

    assert [found.media_type for found in picked if found] == [JSON, form, parts, xml]
    assert [found.kind for found in picked if found] == ["json", "form", "parts", "raw"]


@pytest.mark.parametrize(("beside", "kind"), [(JSON, "json"), ("application/xml", "items")])
def test_items_are_sent_where_neither_json_nor_a_form_is_offered(beside: str, kind: str) -> None:
    call = posting((beside, PET), ("application/x-ndjson; charset=utf-8", PET))
    assert call.request_body is not None
    whole, lines = call.request_body.content
    items = Items(schema=SchemaId(PET), of="text")
    content = (whole, replace(lines, items=items))
    call = replace(call, request_body=replace(call.request_body, content=content))

    found = body_of(api(record(PET, "name"), text(f"{PET}/properties/name"), call), call)

    assert found is not None
    assert found.kind == kind
    if kind == "items":
        assert (found.media_type, found.schema) == ("application/x-ndjson", None)
        assert (found.items, found.sequence, found.flattened) == (PET, items, None)


def test_parts_that_hold_a_file_come_first() -> None:
    call = posting((JSON, PET), ("multipart/form-data", PET))
    name = f"{PET}/properties/name"
    pet = record(PET, "name")
    photo = Primitive(meta=meta(name), type="string", format="binary")
    photos = Array(meta=meta("#/photos"), items=SchemaId(name))
    listed = replace(pet, properties=(replace(pet.properties[0], schema=SchemaId("#/photos")),))

    for schemas in ((pet, photo), (listed, photos, photo)):
        found = body_of(api(*schemas, call), call)

        assert found is not None
        assert (found.kind, found.flattened) == ("parts", schemas[0])


def test_a_form_and_parts_are_flattened_though_null_would_be_valid() -> None:
    for media_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        call = posting((media_type, PET))

        pet, name = record(PET, "name", nullable=True), text(f"{PET}/properties/name")
        found = body_of(api(pet, name, call), call)

        assert found is not None
        assert found.flattened is not None


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json; charset=utf-8", "json"),
        ("Application/JSON", "json"),
        ("application/merge-patch+json", "json"),
        ("*/*", "json"),
        ("multipart/form-data", "parts"),
        ("multipart/mixed; charset=utf-8", "parts"),
        ("text/plain", "raw"),
        ("jsonish", "raw"),
    ],
)
def test_the_kind_follows_from_the_media_type(media_type: str, kind: str) -> None:
    assert body_kind(media_type) == kind


@pytest.mark.parametrize(
    ("declared", "sent"),
    [
        ("*/*", JSON),
        ("application/json; charset=utf-8", JSON),
        ("application/merge-patch+json", "application/merge-patch+json"),
        ("image/*", "image/*"),
    ],
)
def test_what_is_sent_is_a_concrete_media_type_but_for_files(declared: str, sent: str) -> None:
    found = read((declared, PET))

    assert found is not None
    assert found.media_type == sent


PATCH, MERGE = "application/json-patch+json", "application/merge-patch+json"


@pytest.mark.parametrize(
    ("schema", "media_types", "sent"),
    [
        (record(PET), (PATCH, MERGE, JSON), MERGE),
        (record(PET), (PATCH, JSON, MERGE), JSON),
        (record(PET), (PATCH,), PATCH),
        (record(PET), (JSON, PATCH), JSON),
        (array(PET), (PATCH, MERGE), PATCH),
        (AnyValue(meta=meta(PET), object=True), (PATCH, MERGE), MERGE),
        (AnyValue(meta=meta(PET)), (PATCH, MERGE), PATCH),
        (Union(meta=meta(PET), variants=(SchemaId(PET),)), (PATCH, MERGE), MERGE),
        (Union(meta=meta(PET), variants=(SchemaId("#/list"),)), (PATCH, MERGE), PATCH),
    ],
)
def test_a_json_patch_is_a_list(schema: Schema, media_types: tuple[str, ...], sent: str) -> None:
    call = posting(*((media_type, PET) for media_type in media_types))

    found = body_of(api(schema, array("#/list"), call), call)

    assert found is not None
    assert found.media_type == sent
