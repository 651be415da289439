"""Every kind of schema, as a user of an SDK meets it: what is read, what is sent, what is kept."""

from __future__ import annotations

import inspect
import json
import math
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

DOCUMENT = """
paths:
  /things:
    put:
      operationId: replaceThing
      tags: [things]
      requestBody: {required: true, content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Thing'}]}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /values:
    post:
      operationId: echo
      tags: [values]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Value'}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Value'}}}}}
    get:
      operationId: getTree
      tags: [values]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}
components:
  schemas:
    Value:
      oneOf:
        - type: [string, number, boolean, 'null']
        - {type: array, items: {$ref: '#/components/schemas/Value'}}
        - {type: object, additionalProperties: {$ref: '#/components/schemas/Value'}}
    Tree: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Tree'}, {$ref: '#/components/schemas/Leaf'}]}}
    Leaf:
      type: object
      properties: {name: {type: string}, born: {type: string, format: date}}
      additionalProperties: {$ref: '#/components/schemas/Leaf'}
    Thing:
      type: object
      properties:
        pair: {type: array, prefixItems: [{type: string, format: date}, {$ref: '#/components/schemas/Leaf'}], items: false}
        rest: {type: array, prefixItems: [{type: integer}], items: {$ref: '#/components/schemas/Leaf'}}
        pairs: {type: array, items: {$ref: '#/components/schemas/Thing/properties/pair'}}
        mode: {enum: [a, 1, true, {b: 1}, [1]]}
        fixed: {const: {a: [1]}}
        level: {type: integer, enum: [1, 2], x-enum-varnames: [LOW, HIGH]}
        anything: {}
        yes: true
        no: false
        nothing: {type: 'null'}
        untyped: {properties: {x: {$ref: '#/components/schemas/Leaf'}}}
        maps: {type: object, additionalProperties: {type: object, additionalProperties: {$ref: '#/components/schemas/Leaf'}}}
        patterns:
          properties: {x: {type: string}}
          patternProperties: {'^l': {$ref: '#/components/schemas/Leaf'}, '^n': {type: integer}}
          additionalProperties: false
        day: {type: string, format: date}
        moment: {type: string, format: date-time}
        uuid: {type: string, format: uuid}
        time: {type: string, format: time}
        duration: {type: string, format: duration}
        bytes: {type: string, format: byte}
        decimal: {type: string, format: decimal}
        encoded: {type: string, contentEncoding: base64, contentMediaType: image/png}
        big: {type: integer, format: int64}
        number: {type: number, format: double}
        odd: {type: string, format: int-or-string}
"""
DATES = ("day", "moment")


@pytest.fixture(scope="module")
def made() -> Iterator[Sdk]:
    with sdk(DOCUMENT, name="kinds_of_things") as found:
        yield found


@pytest.fixture
def thing(made: Sdk) -> Any:
    return made.model("Thing")


def messages(made: Sdk, model: Any) -> list[str]:
    return [str(mismatch) for mismatch in made.package.validate(model)]


def test_a_tuple_is_read_with_a_type_for_each_place(made: Sdk, thing: Any) -> None:
    raw = {"pair": ["2025-01-02", {"name": "x"}], "rest": [1, {"name": "y"}, {"name": "z"}]}

    found = thing.from_dict(raw)

    assert found.pair == (date(2025, 1, 2), made.model("Leaf")(name="x"))
    assert [leaf.name for leaf in found.rest[1:]] == ["y", "z"]
    assert found.to_dict() == raw


def test_a_change_inside_a_tuple_is_a_change_of_the_model(thing: Any) -> None:
    found = thing.from_dict({"pair": ["2025-01-02", {"name": "x"}]})

    found.pair[1].name = "changed"

    assert found.to_dict() == {"pair": ["2025-01-02", {"name": "changed"}]}


def test_a_tuple_is_sent_from_a_tuple_and_from_a_list(made: Sdk, thing: Any) -> None:
    made.answer = {}
    leaf = made.model("Leaf")(name="x")
    for given in ((date(2025, 1, 2), leaf), ["2025-01-02", {"name": "x"}]):
        made.client.things.replace(pair=given)

        assert made.body() == '{"pair":["2025-01-02",{"name":"x"}]}'

    found = thing(pairs=[(date(2025, 1, 2), leaf)])
    found.pairs.append(("2025-01-03", {"name": "y"}))
    assert found.pairs[1][1].name == "y"
    assert found.to_dict()["pairs"][1] == ["2025-01-03", {"name": "y"}]


def test_validate_checks_the_places_of_a_tuple(made: Sdk, thing: Any) -> None:
    assert messages(made, thing.from_dict({"pair": ["2025-01-02", {}], "rest": [1, {}]})) == []
    assert messages(made, thing.from_dict({"pair": [1, {}, 3], "rest": [1, 2]})) == [
        "/pair/0: expected string, got 1",
        "/pair/2: expected at most 2 items",
        "/rest/1: expected an object, got 2",
    ]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("day", "2025-01-02", None),
        ("day", "2025-13-02", "cannot be read as a date: '2025-13-02'"),
        ("day", "2025-01-02T00:00:00Z", "cannot be read as a date: '2025-01-02T00:00:00Z'"),
        ("moment", "2025-01-02 03:04:05", None),
        ("moment", "yesterday", "cannot be read as a date-time: 'yesterday'"),
        ("uuid", "none", None),
        ("duration", "a while", None),
    ],
)
def test_validate_reports_a_text_that_stays_one_where_a_date_is_promised(
    made: Sdk, thing: Any, name: str, text: str, message: str | None
) -> None:
    model = thing.from_dict({name: text})

    found = messages(made, model)

    assert found == ([] if message is None else [f"/{name}: {message}"])
    assert isinstance(getattr(model, name), str) == (message is not None or name not in DATES)


def test_values_of_an_enum_are_told_apart_by_type_and_may_be_objects(made: Sdk, thing: Any) -> None:
    for value in ("a", 1, True, {"b": 1}, [1]):
        assert thing.from_dict({"mode": value}).mode == value
        assert messages(made, thing.from_dict({"mode": value})) == []
    assert len(messages(made, thing.from_dict({"mode": "1", "fixed": {"a": [2]}}))) == 2


def test_names_of_enum_values_come_from_the_document(made: Sdk) -> None:
    values = made.model("ThingLevelValues")

    assert (values.LOW, values.HIGH) == (1, 2)


def test_undeclared_keys_are_read_by_their_schema(made: Sdk) -> None:
    leaf = made.model("Leaf").from_dict({"name": "x", "below": {"born": "2025-01-02"}})

    assert leaf.extra["below"].born == leaf["below"].born == date(2025, 1, 2)
    assert list(leaf.extra) == ["below"]
    leaf["more"] = made.model("Leaf")(name="y")
    assert leaf.extra["more"].name == "y"
    with pytest.raises(AttributeError, match=r"model\['key'\]"):
        leaf.extra = {}


def test_undeclared_keys_without_a_schema_are_read_as_they_came(thing: Any) -> None:
    assert thing(extra={"new": {"a": 1}}).extra == {"new": {"a": 1}}


def test_keys_by_pattern_are_read_by_what_they_hold(made: Sdk, thing: Any) -> None:
    found = thing.from_dict({"patterns": {"x": "y", "leaf": {"name": "z"}, "n": 1}}).patterns

    assert (found.x, found.extra["leaf"].name, found.extra["n"]) == ("y", "z", 1)


def test_a_body_with_undeclared_keys_of_its_own_is_passed_as_one(made: Sdk) -> None:
    leaf = made.model("Leaf")

    assert leaf(name="x", extra={"below": leaf(name="y")}).to_dict() == {
        "name": "x",
        "below": {"name": "y"},
    }


@pytest.mark.parametrize(
    "value", ["x", 1.5, True, None, [], ["x", [None]], {"a": {"b": [1]}}, {}], ids=repr
)
def test_a_value_that_holds_itself_is_any_json(made: Sdk, value: object) -> None:
    made.answer = value

    assert made.client.values.create(body=value) == value
    assert json.loads(made.body()) == value


def test_a_list_that_holds_itself_reaches_the_models_inside(made: Sdk) -> None:
    made.answer = [{"name": "a"}, [[{"name": "b"}], []]]

    tree = made.client.values.list()

    assert (tree[0].name, tree[1][0][0].name) == ("a", "b")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("uuid", "63F61863-4A51-4F6B-86E1-46ED8EB10391"),
        ("time", "13:51:51Z"),
        ("duration", "PT1H"),
        ("bytes", "dGV4dA=="),
        ("decimal", "0.10"),
        ("encoded", "iVBORw0KGgo="),
        ("odd", "50%"),
        ("odd", 50),
        ("big", 9_007_199_254_740_993),
        ("big", 10**30),
        ("number", 1),
        ("number", 0.1),
        ("number", 5e-324),
        ("anything", [{"a": None}]),
        ("yes", {"a": 1}),
        ("no", "anyway"),
        ("nothing", None),
        ("nothing", "something"),
    ],
)
def test_what_needs_no_conversion_is_read_and_sent_as_it_came(
    made: Sdk, key: str, value: object
) -> None:
    text = json.dumps({key: value}, separators=(",", ":"))
    made.answer = text.encode()

    found = made.client.things.replace()

    assert getattr(found, key) == value
    assert type(getattr(found, key)) is type(value)
    assert json.dumps(found.to_dict(), separators=(",", ":")) == text


def test_a_number_beyond_what_a_float_holds_is_read_as_infinite(made: Sdk) -> None:
    made.answer = b'{"number":1e400}'

    assert made.client.things.replace().number == math.inf


def test_a_property_that_nothing_is_valid_for_is_no_argument(made: Sdk) -> None:
    arguments = inspect.signature(made.client.things.replace).parameters

    assert "yes" in arguments
    assert "no" not in arguments


def test_a_schema_without_a_type_is_what_it_holds(made: Sdk, thing: Any) -> None:
    found = thing.from_dict({"untyped": {"x": {"name": "a"}}, "maps": {"a": {"b": {"name": "c"}}}})

    assert found.untyped.x.name == "a"
    assert found.maps["a"]["b"].name == "c"
