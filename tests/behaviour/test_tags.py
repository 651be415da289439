"""Discriminators as documents declare them: booleans, in part, optional, in lists, inside each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

DOCUMENT = """
paths: {}
components:
  schemas:
    Holder:
      type: object
      properties:
        flag: {$ref: '#/components/schemas/Flag'}
        pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        base: {$ref: '#/components/schemas/Base'}
        optional: {$ref: '#/components/schemas/Optional'}
        release: {oneOf: [{title: First, properties: {v: {const: 1}}}, {title: Second, properties: {v: {const: 2}}}]}
        nested: {oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Optional'}]}
    Flag:
      oneOf: [{$ref: '#/components/schemas/Passed'}, {$ref: '#/components/schemas/Failed'}]
      discriminator: {propertyName: ok, mapping: {'true': Passed, 'false': Failed}}
    Passed: {type: object, required: [ok], properties: {ok: {type: boolean}}}
    Failed: {type: object, required: [ok], properties: {ok: {type: boolean}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
    Base:
      type: object
      required: [type]
      discriminator: {propertyName: type, mapping: {base: Base, sub: Sub}}
      properties: {type: {type: string}}
    Sub: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {more: {type: string}}}]}
    Deep: {allOf: [{$ref: '#/components/schemas/Sub'}, {properties: {deep: {type: string}}}]}
    Optional:
      oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
      discriminator: {propertyName: '@type'}
    One: {type: object, properties: {'@type': {type: string}, one: {type: string}}}
    Two: {type: object, properties: {'@type': {type: string}, two: {type: string}}}
"""


@pytest.fixture(scope="module")
def made() -> Iterator[Sdk]:
    with sdk(DOCUMENT, name="tags") as found:
        yield found


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("flag", {"ok": False}, "Failed"),
        ("flag", {"ok": True}, "Passed"),
        ("flag", {"ok": "true"}, "FlagUnknown"),
        ("base", {"type": "base"}, "Base"),
        ("base", {"type": "sub"}, "Sub"),
        ("base", {"type": "later"}, "Base"),
        ("optional", {"@type": "Two"}, "Two"),
        ("optional", {"two": "x"}, "Two"),
        ("nested", {"kind": "Dog"}, "Dog"),
        ("nested", {"@type": "One"}, "One"),
    ],
)
def test_a_value_is_of_the_class_that_its_tag_names(
    made: Sdk, name: str, value: Any, kind: str
) -> None:
    model = made.model("Holder").from_dict({name: value})

    assert type(getattr(model, name)).__name__ == kind
    assert model.to_dict() == {name: value}


def test_what_the_mapping_leaves_out_goes_by_its_name_item_by_item(made: Sdk) -> None:
    raw = [{"kind": "cat"}, {"kind": "Dog"}, {"kind": "bird"}, {"name": "Rex"}]

    model = made.model("Holder").from_dict({"pets": raw})

    assert [type(pet).__name__ for pet in model.pets][:3] == ["Cat", "Dog", "PetUnknown"]
    assert model.pets[2].tag == "bird"
    assert model.to_dict() == {"pets": raw}


@pytest.mark.parametrize(
    ("tag", "kind"), [(2, "Second"), (2.0, "Second"), (3.5, "Unknown"), (None, "Unknown")]
)
def test_a_number_is_a_tag_however_it_is_written(made: Sdk, tag: Any, kind: str) -> None:
    model = made.model("Holder").from_dict({"release": {"v": tag}})

    assert type(model.release).__name__.endswith(kind)
    assert bool(made.package.validate(model)) == (kind == "Unknown")


def test_a_variant_fills_a_tag_of_any_type(made: Sdk) -> None:
    assert made.model("Failed")().to_dict() == {"ok": False}
    assert made.model("Cat")(name="Tom").to_dict() == {"kind": "cat", "name": "Tom"}
    assert made.model("Dog")().to_dict() == {"kind": "Dog"}


def test_a_kind_fills_its_own_tag_though_it_has_kinds(made: Sdk) -> None:
    assert made.model("Sub")(more="x").to_dict() == {"type": "sub", "more": "x"}
    assert made.model("Deep")(deep="x").to_dict() == {"type": "Deep", "deep": "x"}
    assert type(made.model("Sub").from_dict({"type": "Deep"})).__name__ == "Deep"
    with pytest.raises(TypeError, match="Base needs type"):
        made.model("Base")()
