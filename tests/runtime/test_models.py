# The constructors of generated models are declared; those of these samples are not.
# mypy: disable-error-code="call-arg, arg-type, comparison-overlap, unused-ignore"
"""Models adopt the decoded object: each promise of the model layer, one test."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from datetime import UTC, date, datetime
from typing import Any, ClassVar, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.decode import decoder
from generator.runtime.model import Field, Model
from generator.runtime.omit import omit
from generator.runtime.spec import Date, DateTime, ListOf, MapOf, Tagged, TupleOf

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


class Leg(Model):
    leg_id: str | None = None


class Person(Model):
    name: str
    age: int | None = None
    is_system: bool | None = Field("isSystem")
    nick: str | None = Field("nick", nullable=True)
    friend: Person | None = Field("friend", "Person")
    legs: list[Leg] | None = Field("legs", ListOf("Leg"))
    by_name: dict[str, Leg] | None = Field("byName", MapOf("Leg"))
    born: date | str | None = Field("born", Date())
    seen: datetime | str | None = Field("seen", DateTime())
    pin: str | None = Field("pin", secret=True)
    self: str | None = None


class Odd(Model):
    """Keys that are called like what a model itself has."""

    other: str | None = None


def adopt(raw: dict[str, Any]) -> Person:
    return Person._adopt(raw)


def test_a_model_adopts_the_decoded_object_itself() -> None:
    raw = {"name": "Anna", "friend": {"name": "Ben"}}
    person = adopt(raw)

    assert person.__dict__ is raw
    assert person.friend is not None
    assert person.friend.__dict__ is raw["friend"]


def test_a_child_is_made_once_and_only_while_its_object_is_the_parents() -> None:
    raw: dict[str, Any] = {"name": "Anna", "friend": {"name": "Ben"}}
    person = adopt(raw)
    before = person.friend

    assert person.friend is before
    raw["friend"] = {"name": "Carl"}
    assert person.friend is not before
    assert person.friend is not None and person.friend.name == "Carl"


def test_an_unknown_field_is_kept_readable_and_sent_back() -> None:
    person = adopt({"name": "Anna", "colour": {"r": 1}})

    assert person["colour"] == {"r": 1}
    assert person.to_dict() == {"name": "Anna", "colour": {"r": 1}}


def test_a_wrong_type_never_raises_while_decoding() -> None:
    person = adopt(
        {"name": 7, "friend": "Ben", "legs": {"a": 1}, "byName": [1], "born": 5, "seen": None}
    )

    assert person.friend == "Ben"
    assert person.legs == {"a": 1}
    assert person.by_name == [1]
    assert person.born == 5
    assert person.seen is None


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=5))
def test_decoding_then_encoding_is_the_identity(raw: dict[str, Any]) -> None:
    text = json.dumps(raw)
    person = Person._adopt(json.loads(text))
    for name in ("friend", "legs", "by_name", "born", "seen", "is_system", "nick", "age"):
        getattr(person, name, None)

    assert json.dumps(person.to_dict()) == text


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=5))
def test_a_repr_never_raises(raw: dict[str, Any]) -> None:
    assert repr(Person._adopt(raw)).startswith("Person(")


def test_missing_null_and_value_are_three_states() -> None:
    missing, null, value = (
        adopt({"name": "a"}),
        adopt({"name": "a", "nick": None}),
        adopt({"name": "a", "nick": "n"}),
    )

    assert ["nick" in person for person in (missing, null, value)] == [False, True, True]
    assert [person.nick for person in (missing, null, value)] == [None, None, "n"]


def test_reading_a_required_field_that_did_not_arrive_says_what_did() -> None:
    with pytest.raises(
        AttributeError, match=r"Person\.name is required but did not arrive; what arrived: 'age'"
    ):
        _ = adopt({"age": 3}).name
    assert getattr(adopt({}), "name", "default") == "default"


def test_reading_what_is_no_field_says_how_to_read_a_key() -> None:
    with pytest.raises(AttributeError, match="any key of the wire reads as model"):
        _ = adopt({"name": "a"}).colour  # type: ignore[attr-defined]  # that is the point


@pytest.mark.parametrize(
    "key",
    ["to_dict", "from_dict", "__class__", "__dict__", "__deepcopy__", "__reduce_ex__", "__getstate__", "__copy__", "_cache",
     "_tags", "__weakref__", "__eq__", "__init__"],
)  # fmt: skip
def test_a_key_called_like_a_method_shadows_nothing_and_is_reachable(key: str) -> None:
    odd = Odd._adopt({key: "value", "other": "x"})

    assert odd[key] == "value"
    assert key in odd
    assert odd.to_dict() == {key: "value", "other": "x"}
    assert type(odd).from_dict({key: 1})[key] == 1
    assert copy.deepcopy(odd) == odd == copy.copy(odd)
    assert pickle.loads(pickle.dumps(odd)) == odd
    assert Odd(other="y").other == "y"
    assert odd.__class__ is Odd


def test_constructors_copy_the_callers_containers() -> None:
    given_legs = [{"leg_id": "1"}]
    person = Person(name="Anna", legs=given_legs)
    assert person.legs is not None
    person.legs.append(Leg(leg_id="2"))

    assert given_legs == [{"leg_id": "1"}]
    assert person.to_dict() == {"name": "Anna", "legs": [{"leg_id": "1"}, {"leg_id": "2"}]}


def test_from_dict_and_to_dict_copy() -> None:
    mapping = {"name": "Anna", "friend": {"name": "Ben"}}
    person = Person.from_dict(mapping)
    assert person.friend is not None
    person.friend.name = "Carl"

    assert mapping == {"name": "Anna", "friend": {"name": "Ben"}}
    person.to_dict()["friend"]["name"] = "Dora"
    assert person.friend.name == "Carl"


def test_an_unknown_keyword_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(TypeError, match="Person has no field 'nam', did you mean 'name'"):
        Person(nam="Anna")
    with pytest.raises(TypeError, match="Person calls 'isSystem' 'is_system'"):
        Person(isSystem=True)


def test_undeclared_keys_go_through_extra() -> None:
    person = Person(name="Anna", extra={"colour": "red"})

    assert person.to_dict() == {"name": "Anna", "colour": "red"}
    with pytest.raises(TypeError, match="pass it as is_system="):
        Person(name="Anna", extra={"isSystem": True})


def test_a_property_called_self_is_a_keyword_like_any_other() -> None:
    assert Person(name="Anna", self="s").to_dict() == {"name": "Anna", "self": "s"}


def test_none_leaves_out_unless_the_schema_has_null() -> None:
    assert Person(name="Anna", age=None, nick=None).to_dict() == {"name": "Anna", "nick": None}
    assert Person(name="Anna", age=omit, nick=omit).to_dict() == {"name": "Anna"}


def test_assigning_none_removes_the_key_or_stores_null() -> None:
    person = Person(name="Anna", age=3, nick="n")
    person.age = None
    person.nick = None

    assert person.to_dict() == {"name": "Anna", "nick": None}
    del person.nick
    assert person.to_dict() == {"name": "Anna"}


def test_assigning_an_unknown_attribute_is_refused() -> None:
    person = Person(name="Anna")
    with pytest.raises(AttributeError, match="did you mean 'name'"):
        person.nam = "x"  # type: ignore[attr-defined]  # that is the point
    person["colour"] = "red"
    assert person.to_dict() == {"name": "Anna", "colour": "red"}


def test_changing_a_child_changes_the_parent() -> None:
    person = adopt({"name": "Anna", "friend": {"name": "Ben"}})
    assert person.friend is not None
    person.friend.age = 4

    assert person.to_dict() == {"name": "Anna", "friend": {"name": "Ben", "age": 4}}


def test_a_nested_list_writes_through() -> None:
    person = adopt({"name": "Anna", "legs": [{"leg_id": "b"}, {"leg_id": "a"}]})
    legs = person.legs
    assert legs is not None
    legs.append(Leg(leg_id="c"))
    legs.insert(0, Leg(leg_id="z"))
    legs.sort(key=lambda leg: leg.leg_id or "")
    legs[0] = Leg(leg_id="A")
    legs += [Leg(leg_id="d")]
    legs.pop()
    legs.reverse()
    legs[1:2] = [Leg(leg_id="m"), Leg(leg_id="n")]
    del legs[0]
    legs.remove(Leg(leg_id="n"))

    assert [leg.leg_id for leg in legs] == ["m", "b", "A"]
    assert person.to_dict()["legs"] == [{"leg_id": "m"}, {"leg_id": "b"}, {"leg_id": "A"}]
    assert person.legs == legs
    assert [type(leg) for leg in legs] == [Leg, Leg, Leg]


def test_a_nested_map_writes_through() -> None:
    person = adopt({"name": "Anna", "byName": {"x": {"leg_id": "1"}}})
    legs = person.by_name
    assert legs is not None
    legs["y"] = Leg(leg_id="2")
    legs.update(z=Leg(leg_id="3"))
    del legs["x"]
    legs.setdefault("w", Leg(leg_id="4"))

    assert person.to_dict()["byName"] == {
        "y": {"leg_id": "2"},
        "z": {"leg_id": "3"},
        "w": {"leg_id": "4"},
    }
    assert {key: type(leg) for key, leg in legs.items()} == {"y": Leg, "z": Leg, "w": Leg}


def test_a_list_that_grew_elsewhere_is_read_anew() -> None:
    raw: dict[str, Any] = {"name": "Anna", "legs": []}
    person = adopt(raw)
    assert person.legs == []
    raw["legs"].append({"leg_id": "1"})

    assert person.legs is not None and person.legs[0].leg_id == "1"


def test_dates_are_converted_when_read_and_kept_as_they_came() -> None:
    person = adopt({"name": "a", "born": "2001-02-03", "seen": "2025-04-15t13:51:51.2599999z"})

    assert person.born == date(2001, 2, 3)
    assert person.seen == datetime(2025, 4, 15, 13, 51, 51, 259999, UTC)
    assert person.to_dict()["seen"] == "2025-04-15t13:51:51.2599999z"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-04-15T13:51:51Z", datetime(2025, 4, 15, 13, 51, 51, tzinfo=UTC)),
        ("2025-04-15t13:51:51z", datetime(2025, 4, 15, 13, 51, 51, tzinfo=UTC)),
        ("2025-04-15 13:51:51+02:00", datetime(2025, 4, 15, 11, 51, 51, tzinfo=UTC)),
        ("2025-04-15T13:51:51+0200", datetime(2025, 4, 15, 11, 51, 51, tzinfo=UTC)),
        ("2025-04-15T13:51:51-05", datetime(2025, 4, 15, 18, 51, 51, tzinfo=UTC)),
        ("2025-04-15 13:51:51 +00:00", datetime(2025, 4, 15, 13, 51, 51, tzinfo=UTC)),
        ("2025-04-15T13:51:51.1Z", datetime(2025, 4, 15, 13, 51, 51, 100000, UTC)),
        ("2025-04-15T13:51:51,123456789Z", datetime(2025, 4, 15, 13, 51, 51, 123456, UTC)),
        ("2025-04-15T13:51Z", datetime(2025, 4, 15, 13, 51, tzinfo=UTC)),
    ],
)
def test_a_date_time_is_read_in_every_form_that_servers_send(text: str, expected: datetime) -> None:
    person = adopt({"name": "a", "seen": text})

    assert person.seen == expected
    assert person.to_dict() == {"name": "a", "seen": text}


def test_a_date_time_without_an_offset_has_no_zone() -> None:
    seen = adopt({"name": "a", "seen": "2025-04-15T13:51:51.5"}).seen

    assert isinstance(seen, datetime)
    assert (seen.isoformat(), seen.tzinfo) == ("2025-04-15T13:51:51.500000", None)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2025-13-01T00:00:00Z", "2016-12-31T23:59:60Z", "0", "2025-04-15"]
)
def test_a_date_time_that_cannot_be_read_stays_a_text(text: str) -> None:
    assert adopt({"name": "a", "seen": text}).seen == text


def test_a_date_that_is_assigned_is_stored_as_text() -> None:
    person = Person(name="a", born=date(2001, 2, 3), seen=datetime(2025, 1, 1, tzinfo=UTC))

    assert person.to_dict() == {"name": "a", "born": "2001-02-03", "seen": "2025-01-01T00:00:00Z"}


def test_models_compare_by_type_and_object_and_have_no_hash() -> None:
    assert adopt({"name": "a"}) == adopt({"name": "a"}) != adopt({"name": "b"})
    assert adopt({}) != Leg._adopt({})
    with pytest.raises(TypeError, match="unhashable"):
        hash(adopt({}))
    with pytest.raises(TypeError, match="not iterable"):
        list(adopt({}))  # type: ignore[call-overload]  # that is the point


def test_copies_are_independent_and_pickles_come_back() -> None:
    person = adopt({"name": "a", "friend": {"name": "b"}, "legs": [{"leg_id": "1"}]})
    deep = copy.deepcopy(person)
    assert deep.friend is not None
    deep.friend.name = "c"

    assert person["friend"].name == "b"
    assert pickle.loads(pickle.dumps(person)) == person
    assert copy.copy(person) == person
    assert copy.deepcopy(person.legs) == person.legs
    assert pickle.loads(pickle.dumps(person.legs)) == person.legs


def test_a_repr_hides_secrets_however_deep() -> None:
    person = adopt(
        {
            "name": "a",
            "pin": "1234",
            "api_key": "k1",
            "deep": {"clientSecret": "k2", "list": [{"password": "k3"}]},
        }
    )
    shown = repr(person)

    assert "1234" not in shown and "k1" not in shown and "k2" not in shown and "k3" not in shown
    assert shown.startswith("Person(name='a', pin='***'")


def test_a_repr_is_bounded() -> None:
    deep: dict[str, Any] = {}
    for _ in range(10_000):
        deep = {"a": deep}

    assert (
        len(repr(adopt({"name": "x" * 10_000, "many": list(range(10_000)), "deep": deep}))) < 2_000
    )


def test_children_are_one_object_under_threads() -> None:
    person = adopt({"name": "a", "friend": {"name": "b"}})
    start, found = threading.Barrier(8), []

    def read() -> None:
        start.wait()
        found.append(person.friend)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(friend == found[0] for friend in found)
    assert person.friend is person.friend


def test_a_decoder_of_a_list_gives_models() -> None:
    import sys

    legs = decoder(ListOf("Leg"), sys.modules[__name__])([{"leg_id": "1"}, None, 3])

    assert [type(leg) for leg in legs] == [Leg, type(None), int]


def test_a_model_is_a_field_of_a_pydantic_model() -> None:
    pydantic = pytest.importorskip("pydantic")
    holder = pydantic.create_model("Holder", person=(Person, ...))
    held = holder(person={"name": "Anna", "colour": 1})

    assert isinstance(held.person, Person)
    assert held.model_dump() == {"person": {"name": "Anna", "colour": 1}}
    assert json.loads(held.model_dump_json()) == {"person": {"name": "Anna", "colour": 1}}
    assert holder(person=Person(name="B")).person.name == "B"
    assert "person" in holder.model_json_schema()["properties"]
    with pytest.raises(pydantic.ValidationError):
        holder(person=3)


class Order(Model):
    _tags: ClassVar = {"kind": "order"}
    kind: str
    number: int
    ship_to: Person = Field("shipTo", "Person", required=True, nullable=True)
    id: str = Field("id", required=True, read_only=True)
    pair: Any = Field("pair", TupleOf("Person", None))


def test_a_constructor_demands_what_is_required_and_can_be_sent() -> None:
    with pytest.raises(TypeError, match=r"Order needs number, ship_to; Order\.from_dict takes"):
        Order()
    with pytest.raises(TypeError, match=r"Order needs number;"):
        Order(number=None, ship_to=None)

    assert Order(number=1, ship_to=None).to_dict() == {"kind": "order", "number": 1, "shipTo": None}
    assert Order.from_dict({}).to_dict() == {}


def test_a_repr_shows_models_as_models_however_deep() -> None:
    person = adopt({"name": "a", "friend": {"name": "b", "pin": "1234", "new": {"token": "k"}}, "legs": [{"leg_id": "1"}], "byName": {"c": {}}, "born": "2026-01-01"})  # fmt: skip
    order = Order(number=1, ship_to={"name": "d"}, extra={"a": {"b": 1}})
    order["pair"] = [{"name": "e"}, 2]

    assert repr(person) == (
        "Person(name='a', friend=Person(name='b', pin='***', ['new']={'token': '***'}),"
        " legs=[Leg(leg_id='1')], by_name={'c': Leg()}, born=datetime.date(2026, 1, 1))"
    )
    assert repr(order) == (
        "Order(kind='order', number=1, ship_to=Person(name='d'), ['a']={'b': 1}, pair=[Person(name='e'), 2])"
    )


def test_a_repr_of_many_models_is_bounded() -> None:
    many: dict[str, Any] = {"name": "a"}
    for _ in range(20):
        many = {"name": "a", "legs": [{"leg_id": "1", "other": many}] * 30, "friend": many}

    assert len(repr(adopt(many))) < 20_000
    assert len(repr(adopt({str(index): index for index in range(10_000)}))) < 5_000


def test_annotations_of_a_model_resolve() -> None:
    hints = get_type_hints(Person)

    assert hints["friend"] == Person | None
    assert hints["_kinds"] == ClassVar[Tagged | None]
