# The constructors of generated models are declared; those of these samples are not.
# mypy: disable-error-code="call-arg"
"""Unions: by tag first, then by structure; what is unknown stays what it is."""

from __future__ import annotations

import pickle
import sys
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import pytest

from generator.runtime.decode import decoder
from generator.runtime.model import Field, Model
from generator.runtime.spec import ListOf, MapOf, Structured, Tagged, TupleOf
from generator.runtime.unknown import UnknownVariant


class Phone(Model):
    _tags: ClassVar = {"type": "phone"}
    type: Literal["phone"]
    number: str


class App(Model):
    _tags: ClassVar = {"type": "app"}
    type: Literal["app"]
    user: str


class EndUnknown(UnknownVariant):
    _tag_key = "type"


End: TypeAlias = Annotated[
    Phone | App | EndUnknown, Tagged("type", {"phone": "Phone", "app": "App"}, unknown="EndUnknown")
]


class Circle(Model):
    radius: float
    name: str | None = None


class Square(Model):
    side: float
    name: str | None = None


class Call(Model):
    end: End | None = Field("end", "End")


class Animal(Model):
    _kinds: ClassVar = Tagged("kind", {"dog": "Dog", 3: "Bird"})
    kind: str
    friend: Animal | None = Field("friend", "Animal")


class Dog(Animal):
    _kinds: ClassVar = Tagged("kind", {"puppy": "Puppy"})
    bark: bool | None = None


class Puppy(Dog):
    mother: Dog | None = Field("mother", "Dog")


class Bird(Animal):
    wings: int | None = None


HERE = sys.modules[__name__]


def end(value: Any) -> Any:
    return Call._adopt({"end": value}).end


def test_the_tag_decides() -> None:
    assert type(end({"type": "phone", "number": "1"})) is Phone
    assert type(end({"type": "app", "user": "u"})) is App


def test_a_good_tag_gives_its_class_however_broken_the_rest() -> None:
    assert type(end({"type": "app", "number": "1"})) is App


def test_an_unknown_tag_is_an_unknown_variant_with_its_raw_tag() -> None:
    found = end({"type": "pigeon", "number": "1"})

    assert type(found) is EndUnknown
    assert isinstance(found, UnknownVariant)
    assert found.tag == "pigeon" == found["type"]
    assert found["number"] == "1"
    assert found.to_dict() == {"type": "pigeon", "number": "1"}
    assert pickle.loads(pickle.dumps(found)).tag == "pigeon"


def test_a_missing_tag_is_told_by_the_keys() -> None:
    assert type(end({"number": "1"})) is Phone
    assert type(end({"other": "1"})) is EndUnknown
    loose = decoder(Structured(("Circle", "Square")), HERE)
    assert type(loose({"radius": 1})) is Circle
    assert type(loose({"side": 1, "name": "s"})) is Square


@pytest.mark.parametrize("value", ["text", 3, None, True, [1], 1.5])
def test_what_is_no_object_stays_as_it_came(value: object) -> None:
    assert end(value) == value


def test_a_tag_of_another_type_is_another_tag() -> None:
    dispatch = decoder(Tagged("v", {1: "Circle", "1": "Square"}), HERE)

    assert type(dispatch({"v": 1})) is Circle
    assert type(dispatch({"v": "1"})) is Square
    assert dispatch({"v": True}) == {"v": True}
    assert dispatch({"v": [1]}) == {"v": [1]}


@pytest.mark.parametrize("tag", [2.5, float("nan"), float("inf"), None, [1], {"a": 1}, 5, False])
def test_a_tag_of_any_type_that_the_table_lacks_is_unknown(tag: Any) -> None:
    beside = decoder(
        Structured((Tagged("type", {"phone": "Phone"}), "Circle"), unknown="EndUnknown"), HERE
    )

    assert type(end({"type": tag, "number": "1"})) is EndUnknown
    assert type(beside({"type": tag, "number": "1"})) is EndUnknown
    assert type(beside({"type": tag, "radius": 1})) is Circle


def test_a_number_is_the_same_tag_with_a_point_and_without() -> None:
    told = Tagged("v", {1: "Circle", 2: "Square"}, unknown="EndUnknown")
    dispatch = decoder(told, HERE)
    among = decoder(Structured((told, "Row")), HERE)

    for _ in range(2):
        assert type(dispatch({"v": 2.0})) is Square
        assert type(among({"v": 2.0})) is Square
        assert type(dispatch({"v": 1.5})) is EndUnknown


def test_json_types_tell_lists_objects_and_texts_apart() -> None:
    dispatch = decoder(Structured(("Circle", ListOf("Square"), MapOf("Square"))), HERE)

    assert type(dispatch({"radius": 1})) is Circle
    assert [type(item) for item in dispatch([{"side": 1}])] == [Square]
    assert dispatch("text") == "text"
    assert type(dispatch({"a": {"side": 2}})["a"]) is Square


def test_the_length_tells_a_tuple_from_a_list() -> None:
    spec = Structured(
        (ListOf("Circle"), TupleOf("Square", None), TupleOf(None, more=True, rest="Circle"))
    )
    read = decoder(spec, sys.modules[__name__])

    assert read([]) == []
    assert read([{"side": 1}, "x"]) == (Square(side=1), "x")
    assert read(["x"]) == ("x",)
    assert read(["x", {"radius": 1}, {"radius": 2}])[2] == Circle(radius=2)


def test_a_list_that_is_shorter_or_longer_than_its_tuple_keeps_what_came() -> None:
    read = decoder(TupleOf("Circle", None), sys.modules[__name__])

    assert read([{"radius": 1}]) == (Circle(radius=1),)
    assert read([None, 1, 2]) == (None, 1, 2)
    assert read("no list") == "no list"


def test_the_constructor_fills_the_tag_and_the_decoder_does_not() -> None:
    assert Phone(number="1").to_dict() == {"type": "phone", "number": "1"}
    with pytest.raises(AttributeError, match=r"Phone\.type is required but did not arrive"):
        _ = Phone._adopt({"number": "1"}).type


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("dog", Dog), (3, Bird), ("puppy", Animal), ("3", Animal), (None, Animal), ([1], Animal)],
)
def test_where_a_parent_is_expected_its_tag_names_the_subclass(tag: Any, expected: type) -> None:
    found = Animal.from_dict({"kind": "cat", "friend": {"kind": tag}})

    assert type(found) is Animal
    assert type(found.friend) is expected
    assert type(Animal.from_dict({"kind": tag})) is expected
    assert found.to_dict() == {"kind": "cat", "friend": {"kind": tag}}


def test_kinds_have_kinds_and_a_subclass_is_never_its_sibling() -> None:
    puppy = Puppy.from_dict({"kind": "puppy", "mother": {"kind": "puppy", "mother": {"kind": 3}}})

    assert type(puppy.mother) is Puppy
    assert type(puppy.mother.mother) is Dog
    assert Animal.from_dict({}).friend is None


def test_a_parent_in_a_union_is_told_apart_into_its_kinds() -> None:
    dispatch = decoder(Structured(("Animal", "Circle")), HERE)

    assert type(dispatch({"kind": "dog", "friend": None})) is Dog
    assert type(dispatch({"radius": 1})) is Circle


class Row(Model):
    id: int
    at: Any = None


class Text(Model):
    id: str
    at: Any = None


class Bare(Model):
    id: Any = None
    note: str | None = None


def signed(**signs: Any) -> Any:
    return decoder(Structured(("Row", "Text"), signs={"/id": signs}), HERE)


@pytest.mark.parametrize(
    ("value", "expected"),
    [({"id": 1}, Row), ({"id": "x"}, Text), ({"id": None}, Row), ({"id": True}, Row), ({}, dict)],
)
def test_the_type_of_a_key_tells_what_has_the_same_keys(value: Any, expected: type) -> None:
    read = signed(Row={"type": ["integer"]}, Text={"type": ["string"]})

    assert type(read(value)) is expected


def test_a_sign_may_be_a_value_a_format_or_a_type() -> None:
    values = signed(Row={"enum": [1, "a"]}, Text={"enum": [True, "b"], "type": ["array"]})
    dates = signed(Row={"format": ["date-time"]}, Text={"format": ["date"]})

    assert [type(values({"id": item})) for item in ("a", "b", 1, True, [2])] == [
        *(Row, Text, Row, Text, Text)
    ]
    assert type(dates({"id": "2026-01-01T00:00:00Z"})) is Row
    assert type(dates({"id": "2026-01-01"})) is Text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"id": [{"a/b": "x"}, {"a/b": 1}]}, Text),
        ({"id": [{"a/b": 1}]}, Row),
        ({"id": []}, Row),
        ({"id": [[]]}, Row),
        ({"id": [{}]}, Row),
        ({"id": "odd"}, Row),
    ],
)
def test_a_sign_may_be_deep_and_what_is_not_there_denies_nothing(
    value: Any, expected: type
) -> None:
    signs = {"/id/0/a~1b": {"Row": {"type": ["number"]}, "Text": {"type": ["string"]}}}
    read = decoder(Structured(("Row", "Text"), signs=signs), HERE)

    assert type(read(value)) is expected


def test_keys_that_one_variant_alone_has_come_before_signs() -> None:
    signs = {"/id": {"Bare": {"type": ["integer"]}, "Text": {"type": ["string"]}}}
    read = decoder(Structured(("Text", "Bare"), signs=signs), HERE)

    assert type(read({"id": "x", "note": "n"})) is Bare


def test_items_of_two_lists_are_told_apart_by_the_union_s_signs() -> None:
    signs = {"/id": {"Row": {"type": ["integer"]}, "Text": {"type": ["string"]}}}
    read = decoder(Structured((ListOf("Row"), ListOf("Text")), signs=signs), HERE)

    assert [type(item) for item in read([{"id": "x"}, {"id": 1}])] == [Text, Row]


def test_a_default_takes_what_has_no_known_tag() -> None:
    read = decoder(Tagged("type", {"phone": "Phone"}, default="Bare"), HERE)

    assert type(read({"type": "phone"})) is Phone
    assert type(read({"type": "pigeon", "number": "1"})) is Bare
    assert type(read({"type": [1]})) is Bare
    assert type(read({"number": "1"})) is Bare
    assert type(read({})) is Bare
    assert read("text") == "text"


def test_a_default_beside_other_variants_takes_what_has_none_of_their_keys() -> None:
    table = Tagged("type", {"phone": "Phone"}, default="Bare")
    read = decoder(Structured((table, "Circle", ListOf("Row"))), HERE)

    assert type(read({"type": "pigeon", "number": "1"})) is Bare
    assert type(read({"radius": 1})) is Circle
    assert type(read({"other": 1})) is Bare
    assert type(read([{}])[0]) is Row
