"""References inside one document: what they reach, and how a path item with one is judged."""

from __future__ import annotations

import time
from contextlib import suppress
from textwrap import dedent

import pytest

from generator.diagnostics import Sink
from generator.document import (
    Document,
    ResolveFault,
    Resolver,
    load_text,
    resolve_all,
    validate,
)
from generator.location import Location, Pointer, Source


def document(text: str) -> Document:
    """Return a document of version 3.1."""
    head = "openapi: 3.1.0\ninfo: {title: References, version: '1'}\n"
    found = load_text(head + dedent(text), Sink(), source=Source("spec.yaml"))
    assert found is not None
    return found


BESIDE = """
paths:
  /pets/{id}:
    $ref: '#/components/pathItems/Pet'
    get: {responses: {'200': {description: Done}}}
    parameters: [{name: page, in: query, schema: {type: integer}}]
components:
  pathItems:
    Pet:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      delete: {responses: {'204': {description: Gone}}}
"""


def test_a_path_item_is_judged_with_what_stands_beside_its_reference() -> None:
    sink = Sink()

    validate(document(BESIDE), sink)
    assert [found.message for found in sink] == []

    validate(document(BESIDE.replace("{description: Done}", "{description: []}")), sink)
    assert [str(found.location and found.location.pointer) for found in sink] == [
        "/paths/~1pets~1{id}/get/responses/200/description"
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("#/paths/~1pets~1{id}/get", "/paths/~1pets~1{id}/get"),
        ("#/paths/~1pets~1%7Bid%7D/delete", "/components/pathItems/Pet/delete"),
        ("#/paths/~1pets~1{id}/$ref", "/paths/~1pets~1{id}/$ref"),
        ("", ""),
        ("#", ""),
    ],
)
def test_a_pointer_takes_what_is_there_before_it_follows(text: str, place: str) -> None:
    assert str(Resolver(document(BESIDE)).at(text).pointer) == place


NAMED = """
components:
  schemas:
    A: {$anchor: here, properties: {$anchor: {type: string}, b: {$dynamicAnchor: there}}}
    B: {$id: 'https://example.com/b', properties: {c: {type: string}}}
    C: {example: {$anchor: data}, $anchor: twice}
    D: {$anchor: twice}
"""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("#here", "/components/schemas/A"),
        ("#there", "/components/schemas/A/properties/b"),
        ("https://example.com/b", "/components/schemas/B"),
        ("https://example.com/b#/properties/c", "/components/schemas/B/properties/c"),
        ("https://example.com/b#there", "/components/schemas/A/properties/b"),
    ],
)
def test_names_of_json_schema_are_references_too(text: str, place: str) -> None:
    assert str(Resolver(document(NAMED)).at(text).pointer) == place


COMPOUND = """
$self: https://example.com/api/openapi.yaml
components:
  schemas:
    Whole:
      $id: /schemas/whole
      properties: {a: PLACE}
      $defs:
        Part: {$id: part, $anchor: mark, $defs: {Own: {}}, properties: {b: PLACE}}
        Own: {}
    Other: {$id: 'urn:example:other', $anchor: mark, properties: {c: PLACE}}
"""
WHOLE = "/components/schemas/Whole"


@pytest.mark.parametrize(
    ("inside", "text", "place"),
    [
        (f"{WHOLE}/properties/a", "#/$defs/Own", f"{WHOLE}/$defs/Own"),
        (f"{WHOLE}/$defs/Part/properties/b", "#/$defs/Own", f"{WHOLE}/$defs/Part/$defs/Own"),
        (f"{WHOLE}/properties/a", "part#/$defs/Own", f"{WHOLE}/$defs/Part/$defs/Own"),
        (f"{WHOLE}/$defs/Part/properties/b", "whole#/$defs/Own", f"{WHOLE}/$defs/Own"),
        (f"{WHOLE}/$defs/Part/properties/b", "#mark", f"{WHOLE}/$defs/Part"),
        ("/components/schemas/Other/properties/c", "#mark", "/components/schemas/Other"),
        ("/components/schemas/Other/properties/c", "#", "/components/schemas/Other"),
        (f"{WHOLE}/properties/a", "#/components/schemas/Other", "/components/schemas/Other"),
        ("", "../schemas/part", f"{WHOLE}/$defs/Part"),
        ("", "https://example.com/schemas/whole", WHOLE),
        ("", "urn:example:other#/properties/c", "/components/schemas/Other/properties/c"),
        ("", "openapi.yaml#/components", "/components"),
        ("", "part", f"{WHOLE}/$defs/Part"),
    ],
)
def test_a_reference_starts_at_the_innermost_id_around_it(
    inside: str, text: str, place: str
) -> None:
    found = document(COMPOUND)
    location = Location(found.source, Pointer.parse(inside))

    assert str(Resolver(found).at(text, location).pointer) == place


@pytest.mark.parametrize("text", ["#data", "#nowhere", "#twice"])
def test_data_names_nothing(text: str) -> None:
    with pytest.raises(ResolveFault, match=f"'{text}' is no JSON Pointer"):
        Resolver(document(NAMED)).at(text)


def test_what_an_sdk_can_do_without_is_a_warning_where_its_kind_is_wrong() -> None:
    sink = Sink()
    text = """
        components:
          headers: {H: {$ref: '#/components/schemas/S'}}
          schemas: {S: {$ref: '#/components/parameters/P'}}
          parameters: {P: {name: p, in: query, schema: {}}}
        """

    resolve_all(document(text), sink)

    assert [(found.severity.value, found.code.value) for found in sink] == [
        ("warning", "ref-kind"),
        ("error", "ref-kind"),
    ]


def test_a_text_is_looked_through_once_however_many_references_it_has() -> None:
    """It takes milliseconds then, and minutes otherwise."""
    found = document("components: {schemas: {A: {}}}")
    found.source.text += "#" * 20_000_000
    resolver = Resolver(found)
    start = time.process_time()
    for index in range(2000):
        with suppress(ResolveFault):
            resolver.at(f"#/components/schemas/B{index}")

    assert time.process_time() - start < 1
