"""Classes that come of `allOf`, and unions: what a decoded object is, and that nothing of it is lost."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.behaviour.inline_sdk import Sdk, sdk

DOCUMENT = """
paths: {}
components:
  schemas:
    Animal:
      type: object
      required: [kind]
      discriminator: {propertyName: kind, mapping: {dog: Dog}}
      properties: {kind: {type: string}, name: {type: string}, born: {type: string, format: date}, friend: {$ref: '#/components/schemas/Animal'}}
    Dog: {allOf: [{$ref: '#/components/schemas/Animal'}], required: [name], properties: {bark: {type: boolean}}}
    Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Small'}], properties: {mother: {$ref: '#/components/schemas/Dog'}}}
    Small: {type: object, properties: {size: {type: integer}, half-size: {type: number}}}
    Rock: {allOf: [{$ref: '#/components/schemas/Animal'}], properties: {name: {type: integer}}}
    Plant: {type: object, properties: {label: {type: string}}}
    Tree: {type: object, properties: {label: {type: string}, height: {type: number}}}
    Phone: {type: object, required: [type, number], properties: {type: {enum: [phone]}, number: {type: string}}}
    App: {type: object, required: [type, user], properties: {type: {enum: [app]}, user: {type: string}}}
    End: {oneOf: [{$ref: '#/components/schemas/Phone'}, {$ref: '#/components/schemas/App'}]}
    Holder:
      type: object
      properties:
        end: {$ref: '#/components/schemas/End'}
        nested: {oneOf: [{$ref: '#/components/schemas/End'}, {$ref: '#/components/schemas/Plant'}, {type: string}]}
        animal: {oneOf: [{$ref: '#/components/schemas/Animal'}, {$ref: '#/components/schemas/Plant'}]}
        subset: {oneOf: [{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Plant'}]}
        lists: {oneOf: [{type: array, items: {$ref: '#/components/schemas/Tree'}}, {type: array, items: {$ref: '#/components/schemas/Phone'}}, {type: string, format: date}, {type: string, format: date-time}]}
        self: {oneOf: [{$ref: '#/components/schemas/Loop'}, {$ref: '#/components/schemas/Plant'}]}
        id: {oneOf: [{$ref: '#/components/schemas/Row'}, {$ref: '#/components/schemas/Text'}]}
        ids: {oneOf: [{type: array, items: {$ref: '#/components/schemas/Row'}}, {type: array, items: {$ref: '#/components/schemas/Text'}}]}
        event: {oneOf: [{$ref: '#/components/schemas/Made'}, {$ref: '#/components/schemas/Gone'}]}
        via: {$ref: '#/components/schemas/Via'}
        sized: {$ref: '#/components/schemas/Sized'}
    Loop: {oneOf: [{$ref: '#/components/schemas/Turn'}, {$ref: '#/components/schemas/Plant'}]}
    Row: {type: object, properties: {id: {type: integer}, tags: {type: array, items: {type: integer}}}}
    Text: {type: object, properties: {id: {type: string}, tags: {type: array, items: {type: string}}}}
    Made: {type: object, required: [data], properties: {data: {type: object, properties: {kind: {const: made}}}}}
    Gone: {type: object, required: [data], properties: {data: {type: object, properties: {kind: {const: gone}}}}}
    Call: {type: object, properties: {via: {type: string}, number: {type: string}}}
    Other: {type: object, properties: {via: {type: string}}}
    Via: {oneOf: [{$ref: '#/components/schemas/Call'}, {$ref: '#/components/schemas/Other'}], discriminator: {propertyName: via, mapping: {call: Call}, defaultMapping: Other}}
    Square: {type: object, required: [shape], properties: {shape: {const: square}}}
    Round: {type: object, required: [shape], properties: {shape: {const: round}}}
    Sized: {oneOf: [{$ref: '#/components/schemas/Square'}, {$ref: '#/components/schemas/Round'}], anyOf: [{title: Big, properties: {big: {type: integer}}}, {title: Small, properties: {small: {type: integer}}}]}
    Turn: {anyOf: [{$ref: '#/components/schemas/Loop'}, {type: integer}]}
"""


@pytest.fixture(scope="module")
def made() -> Iterator[Sdk]:
    with sdk(DOCUMENT, name="composition_sdk", version="3.2.0") as found:
        yield found


def class_of(made: Sdk, key: str, value: Any) -> str:
    return type(made.model("Holder").from_dict({key: value})[key]).__name__


def test_a_child_is_an_instance_of_every_parent(made: Sdk) -> None:
    puppy = made.model("Puppy")(name="Rex", size=3)

    assert isinstance(puppy, made.model("Dog"))
    assert isinstance(puppy, made.model("Animal"))
    assert isinstance(puppy, made.model("Small"))
    assert puppy.to_dict() == {"kind": "Puppy", "name": "Rex", "size": 3}


def test_a_conflicting_property_makes_no_subclass(made: Sdk) -> None:
    assert made.model("Rock").__bases__ == made.model("Animal").__bases__
    assert made.model("Rock")(kind="rock", name=3).name == 3


def test_inherited_fields_read_write_and_travel_as_the_parents_do(made: Sdk) -> None:
    raw = {"kind": "Puppy", "name": "Rex", "half-size": 1.5, "mother": {"kind": "dog", "x": [1]}}
    puppy = made.model("Animal").from_dict(raw)

    assert puppy.to_dict() == raw
    assert (puppy.half_size, puppy.mother["x"]) == (1.5, [1])
    puppy.half_size = 2
    puppy.mother.name = "Eva"
    assert puppy.to_dict()["half-size"] == 2
    assert puppy.to_dict()["mother"] == {"kind": "dog", "x": [1], "name": "Eva"}
    assert pickle.loads(pickle.dumps(puppy)) == puppy


def test_what_the_child_alone_requires_is_missed_in_the_child_alone(made: Sdk) -> None:
    assert made.model("Animal").from_dict({"kind": "cat"}).name is None
    with pytest.raises(AttributeError, match=r"Dog\.name is required but did not arrive"):
        _ = made.model("Dog").from_dict({"kind": "dog"}).name


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("dog", "Dog"), ("Puppy", "Puppy"), ("Dog", "Animal"), ("cat", "Animal"), (None, "Animal")],
)
def test_where_a_parent_is_expected_the_tag_names_the_subclass(
    made: Sdk, tag: str | None, expected: str
) -> None:
    found = made.model("Animal").from_dict({"kind": "cat", "friend": {"kind": tag}})

    assert type(found).__name__ == "Animal"
    assert type(found.friend).__name__ == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "app"}, "App"),
        ({"type": "app", "number": "1"}, "App"),
        ({"number": "1"}, "Phone"),
        ({"type": "fax", "number": "1"}, "EndUnknown"),
        ({"other": 1}, "EndUnknown"),
        ({}, "EndUnknown"),
        ("text", "str"),
        ([1], "list"),
    ],
)
def test_a_tag_comes_before_keys_and_what_is_unknown_is_kept(
    made: Sdk, value: Any, expected: str
) -> None:
    assert class_of(made, "end", value) == expected


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("nested", {"type": "app", "label": "x"}, "App"),
        ("nested", {"label": "x"}, "Plant"),
        ("nested", {"type": "fax", "label": "x"}, "Plant"),
        ("nested", {"type": "fax"}, "HolderNestedUnknown"),
        ("nested", {"user": "u"}, "App"),
        ("animal", {"kind": "dog"}, "Dog"),
        ("animal", {"kind": "cat"}, "Animal"),
        ("animal", {"label": "x"}, "Plant"),
        ("subset", {"label": "x"}, "Plant"),
        ("subset", {"label": "x", "height": 1}, "Tree"),
        ("subset", {}, "Plant"),
        ("lists", "2026-01-01", "date"),
        ("lists", "2026-01-01T00:00:00Z", "datetime"),
        ("lists", "never", "str"),
        ("self", {"label": "x"}, "Plant"),
        ("self", 1, "int"),
        ("id", {"id": 1}, "Row"),
        ("id", {"id": "x"}, "Text"),
        ("id", {"tags": ["x"]}, "Text"),
        ("event", {"data": {"kind": "gone"}}, "Gone"),
        ("via", {"via": "call"}, "Call"),
        ("via", {"via": "pigeon", "number": "1"}, "Other"),
        ("via", {"number": "1"}, "Other"),
        ("sized", {"shape": "square", "big": 1}, "SizedSquareBig"),
        ("sized", {"shape": "round", "small": 1}, "SizedRoundSmall"),
    ],
)
def test_what_no_single_tag_tells_apart_is_told_apart_by_all_of_them_and_by_keys(
    made: Sdk, key: str, value: Any, expected: str
) -> None:
    assert class_of(made, key, value) == expected


def test_lists_of_two_classes_are_told_apart_item_by_item(made: Sdk) -> None:
    raw = {"lists": [{"type": "phone"}, {"height": 1}, "text"]}
    found = made.model("Holder").from_dict(raw)

    assert [type(item).__name__ for item in found.lists] == ["Phone", "Tree", "str"]
    assert found.to_dict() == raw


def test_validation_looks_at_the_subclass_that_the_tag_names(made: Sdk) -> None:
    friend = {"kind": "dog", "bark": "yes"}
    found = made.package.validate(made.model("Animal").from_dict({"kind": "cat", "friend": friend}))

    assert [mismatch.pointer for mismatch in found] == ["/friend/name", "/friend/bark"]


SCALARS = st.sampled_from([None, True, 1, 1.5, "", "2026-01-01"])
KEYS = st.sampled_from(
    ["type", "number", "user", "label", "height", "kind", "friend", "name", "id", "via"]
)
TAGS = st.sampled_from(["phone", "app", "dog", "Puppy", "fax"])
OBJECTS = st.dictionaries(
    KEYS, SCALARS | TAGS | st.dictionaries(KEYS, TAGS, max_size=2), max_size=4
)
VALUES = SCALARS | OBJECTS | st.lists(SCALARS | OBJECTS, max_size=2)
HOLDERS = st.dictionaries(
    st.sampled_from(
        [
            "end",
            "nested",
            "animal",
            "subset",
            "lists",
            "self",
            "id",
            "ids",
            "event",
            "via",
            "sized",
            "other",
        ]
    ),
    VALUES,
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(raw=HOLDERS)
def test_reading_every_field_changes_nothing_of_what_is_sent(
    made: Sdk, raw: dict[str, Any]
) -> None:
    found = made.model("Holder").from_dict(raw)
    for key in raw:
        repr(found[key])

    assert found.to_dict() == raw
