"""What of a body in parts is a file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.ir import AnyValue, Map, Primitive, SchemaId
from generator.python.files import holds_files, is_file, is_file_or_any, only_files
from tests.python.sample_api import api, array, meta, text, union

FILE = SchemaId("#/file")
BINARY = Primitive(meta=meta(FILE), type="string", format="binary")


@pytest.mark.parametrize(
    ("said", "binary"),
    [
        ({"format": "binary"}, True),
        ({"format": "byte"}, False),
        ({}, False),
        ({"content_media_type": "application/octet-stream"}, True),
        ({"content_media_type": "image/png"}, True),
        ({"content_media_type": "image/png", "content_encoding": "base64"}, False),
        ({"format": "binary", "content_encoding": "base64"}, False),
        ({"content_media_type": "text/html; charset=utf-8"}, False),
        ({"content_media_type": "application/problem+json"}, False),
    ],
)
def test_a_string_is_a_file_by_its_format_or_media_type(said: dict[str, str], binary: bool) -> None:
    found = Primitive(
        meta=meta(FILE),
        type="string",
        format=said.get("format"),
        content_media_type=said.get("content_media_type"),
        content_encoding=said.get("content_encoding"),
    )

    assert is_file(api(found), FILE) is binary


def test_what_has_no_type_may_be_a_file_from_openapi_3_1_on_and_is_not_declared_to_be_one() -> None:
    untyped, mapping = AnyValue(meta=meta(FILE)), AnyValue(meta=meta(FILE), object=True)

    assert not is_file_or_any(api(untyped), FILE)
    assert is_file_or_any(replace(api(untyped), json_schema=True), FILE)
    assert not is_file_or_any(replace(api(mapping), json_schema=True), FILE)
    assert is_file_or_any(api(BINARY), FILE)
    assert not is_file(replace(api(untyped), json_schema=True), FILE)


def test_lists_maps_and_unions_hold_files() -> None:
    inside = api(
        BINARY,
        text("#/text"),
        array("#/files", FILE),
        Map(meta=meta("#/map"), values=FILE),
        union("#/either", "#/files", FILE),
        union("#/or_text", FILE, "#/text"),
        array("#/texts", "#/text"),
    )

    holding = ("#/files", "#/map", "#/either", "#/or_text")
    assert all(holds_files(inside, SchemaId(found)) for found in holding)
    assert all(only_files(inside, SchemaId(found)) for found in holding[:3])
    assert not only_files(inside, SchemaId("#/or_text"))
    assert not holds_files(inside, SchemaId("#/texts"))


def test_a_union_that_holds_itself_ends() -> None:
    inside = api(BINARY, union("#/self", "#/more", FILE), array("#/more", "#/self"))

    assert only_files(inside, SchemaId("#/self"))
