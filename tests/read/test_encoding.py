"""Encodings: what a document says of the values in a body, and what of that says nothing."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import Encoding, Encodings
from tests.read.inline_document import Reading, read

FORM, PARTS = "application/x-www-form-urlencoded", "multipart/form-data"


def posting(media_type: str, more: str, *, components: str = "{}") -> Reading:
    return read(
        f"paths: {{/a: {{post: {{requestBody: {{content: {{'{media_type}': {{{more}}}}}}},"
        f" responses: {{'204': {{description: Done}}}}}}}}}}\ncomponents: {components}\n"
    )


def encodings(reading: Reading) -> Encodings:
    body = reading.api.operations[0].request_body
    assert body is not None
    return body.content[0].encodings


def encoding(media_type: str, said: str, *, components: str = "{}") -> tuple[Encoding, Reading]:
    reading = posting(media_type, f"encoding: {{a: {{{said}}}}}", components=components)
    return dict(encodings(reading).named)["a"], reading


@pytest.mark.parametrize(
    ("said", "style", "explode"),
    [
        ("", None, False),
        ("contentType: text/csv", None, False),
        ("style: form", "form", True),
        ("explode: false", "form", False),
        ("allowReserved: true", "form", True),
        ("style: deepObject", "deepObject", False),
        ("style: pipeDelimited, explode: true", "pipeDelimited", True),
    ],
)
@pytest.mark.parametrize("media_type", [FORM, PARTS])
def test_one_of_three_keywords_gives_a_style(
    media_type: str, said: str, style: str | None, explode: bool
) -> None:
    found, reading = encoding(media_type, said)

    assert (found.style, found.explode) == (style, explode)
    assert reading.codes() == []


def test_other_parts_than_those_of_a_form_have_no_style() -> None:
    assert encoding("multipart/mixed", "style: form")[0].style is None


def test_a_style_that_no_form_has_is_reported() -> None:
    found, reading = encoding(FORM, "style: matrix")

    assert found.style == "form"
    assert reading.codes() == [Code.PARAMETER_STYLE]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("const: photo", "photo"),
        ("type: string, enum: [photo]", "photo"),
        ("type: integer, default: 5", "5"),
        ("const: true", "true"),
        ("$ref: '#/components/schemas/Kind'", "photo"),
    ],
)
def test_a_header_with_one_value_or_a_default_is_fixed(schema: str, value: str) -> None:
    components = "{schemas: {Kind: {const: photo}}}"
    found, reading = encoding(
        PARTS, f"headers: {{X-Kind: {{schema: {{{schema}}}}}}}", components=components
    )

    assert [(header.name, header.value) for header in found.headers] == [("X-Kind", value)]
    assert reading.codes() == []


@pytest.mark.parametrize(
    "header",
    [
        "X-Kind: {schema: {type: string}}",
        "X-Kind: {schema: {enum: [a, b]}}",
        "X-Kind: {schema: {const: [a]}}",
        'X-Kind: {schema: {const: "a\\nb"}}',
        "'X Kind': {schema: {const: a}}",
        "X-Kind: {}",
    ],
)
def test_any_other_header_of_a_part_is_reported(header: str) -> None:
    found, reading = encoding(PARTS, f"headers: {{{header}}}")

    assert found.headers == ()
    assert reading.codes() == [Code.MEDIA_TYPE_APPROXIMATED]


def test_content_type_is_no_header_of_an_encoding() -> None:
    found, reading = encoding(PARTS, "headers: {Content-Type: {schema: {type: string}}}")

    assert (found.headers, reading.codes()) == ((), [])


def test_a_media_type_that_would_break_the_headers_is_reported() -> None:
    found, reading = encoding(PARTS, 'contentType: "a/b\\nX-Evil: 1"')

    assert found.content_type is None
    assert reading.codes() == [Code.WRONG_TYPE]


def test_parts_have_encodings_by_place_and_inside_of_each_other() -> None:
    inner = "{contentType: multipart/mixed, itemEncoding: {contentType: image/png}}"
    reading = posting("multipart/mixed", f"prefixEncoding: [{{}}, {inner}], itemEncoding: {{}}")
    found = encodings(reading)

    assert found.item is not None
    assert found.placed[0].encodings is None
    assert found.placed[1].encodings is not None
    assert found.placed[1].encodings.item is not None
    assert found.placed[1].encodings.item.content_type == "image/png"


@pytest.mark.parametrize(
    ("media_type", "said"),
    [
        ("application/json", "encoding: {a: {}}"),
        (FORM, "itemEncoding: {}"),
        ("application/octet-stream", "prefixEncoding: [{}]"),
    ],
)
def test_an_encoding_where_it_says_nothing_is_reported(media_type: str, said: str) -> None:
    reading = posting(media_type, said)

    assert encodings(reading) == Encodings()
    assert reading.codes() == [Code.MEDIA_TYPE_APPROXIMATED]


def test_a_body_in_parts_may_be_described_by_its_items() -> None:
    reading = posting("multipart/mixed", "itemSchema: {type: string}")
    body = reading.api.operations[0].request_body

    assert body is not None
    assert body.content[0].item_schema in reading.api.schemas
    assert reading.codes() == []


def test_an_answer_in_parts_is_reported() -> None:
    content = "{multipart/mixed: {schema: {type: string}}}"
    reading = read(
        f"paths: {{/a: {{get: {{responses: {{'200': {{description: Ok, content: {content}}}}}}}}}}}\n"
    )

    assert reading.codes() == [Code.MEDIA_TYPE_APPROXIMATED]


@pytest.mark.parametrize(
    ("schema", "content_type", "noted"),
    [
        ("type: object", "application/xml", True),
        ("type: array, items: {type: object}", "application/xml; charset=utf-8", True),
        ("type: object", "application/vnd.pets+json", False),
        ("type: object", "multipart/mixed", False),
        ("type: string", "application/xml", False),
    ],
)
def test_an_object_of_a_media_type_that_is_not_written_is_reported(
    schema: str, content_type: str, noted: bool
) -> None:
    reading = posting(
        PARTS,
        f"schema: {{type: object, properties: {{a: {{{schema}}}}}}},"
        f" encoding: {{a: {{contentType: '{content_type}'}}}}",
    )

    assert reading.codes() == [Code.MEDIA_TYPE_APPROXIMATED] * noted
