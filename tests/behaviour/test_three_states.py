"""Absent, null and a value are three states, however a document writes that null is valid.

Each spelling is the property of a body that is flattened into arguments, of a model that is passed
as a value, and of what comes back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

PATHS = """
paths:
  /things:
    post:
      operationId: createThing
      tags: [things]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /boxes:
    put:
      operationId: replaceBox
      tags: [things]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
      responses: {'204': {description: Done}}
"""
V30 = """
components:
  schemas:
    Owner: {type: object, properties: {name: {type: string}}}
    MaybeName: {type: string, nullable: true}
    Renamed: {$ref: '#/components/schemas/MaybeName'}
    MaybeOwner: {type: object, nullable: true, properties: {name: {type: string}}}
    Thing:
      type: object
      required: [must]
      properties:
        must: {type: string, nullable: true}
        plain: {type: string, nullable: true}
        vendor: {type: integer, x-nullable: true}
        wrapped: {nullable: true, allOf: [{$ref: '#/components/schemas/Owner'}]}
        sibling: {$ref: '#/components/schemas/Owner', nullable: true}
        alias: {$ref: '#/components/schemas/Renamed'}
        object: {$ref: '#/components/schemas/MaybeOwner'}
        enum: {type: string, nullable: true, enum: [a, b]}
        enum_null: {type: string, nullable: true, enum: [a, null]}
        one_of: {oneOf: [{$ref: '#/components/schemas/MaybeOwner'}, {type: string}]}
        list: {type: array, nullable: true, items: {type: string, nullable: true}}
        map: {type: object, nullable: true, additionalProperties: {$ref: '#/components/schemas/MaybeOwner'}}
        date: {type: string, format: date, nullable: true}
        never: {type: string}
    Box:
      nullable: true
      allOf: [{$ref: '#/components/schemas/Thing'}]
"""
V31 = """
components:
  schemas:
    Owner: {type: object, properties: {name: {type: string}}}
    MaybeName: {type: [string, 'null']}
    Renamed: {$ref: '#/components/schemas/MaybeName', description: Beside.}
    Thing:
      type: object
      required: [must]
      properties:
        must: {type: [string, 'null']}
        plain: {type: [string, 'null']}
        any_of: {anyOf: [{type: integer}, {type: 'null'}]}
        one_of: {oneOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}
        alias: {$ref: '#/components/schemas/Renamed'}
        enum: {type: [string, 'null'], enum: [a, b]}
        enum_null: {enum: [a, null]}
        one_of_null: {oneOf: [{$ref: '#/components/schemas/Owner'}, {enum: [null]}]}
        one_of_const: {oneOf: [{type: string}, {const: null}]}
        several: {type: [string, integer, 'null']}
        list: {type: [array, 'null'], items: {type: [string, 'null']}}
        map: {type: [object, 'null'], additionalProperties: {anyOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}}
        tuple: {type: [array, 'null'], prefixItems: [{type: [string, 'null']}], items: false}
        never: {type: string}
    Box: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}
"""
VALUES: dict[str, Any] = {
    "plain": "x",
    "vendor": 1,
    "wrapped": {"name": "x"},
    "sibling": {"name": "x"},
    "alias": "x",
    "object": {"name": "x"},
    "enum": "a",
    "enum_null": "a",
    "one_of": {"name": "x"},
    "list": ["x", None],
    "map": {"a": {"name": "x"}, "b": None},
    "date": "2025-01-01",
    "any_of": 1,
    "one_of_null": {"name": "x"},
    "one_of_const": "x",
    "several": 1,
    "tuple": [None],
}
SPELLINGS = {
    "3.0.3": ["plain", "vendor", "wrapped", "sibling", "alias", "object", "enum", "enum_null",
              "one_of", "list", "map", "date"],
    "3.1.0": ["plain", "any_of", "one_of", "alias", "enum", "enum_null", "one_of_null",
              "one_of_const", "several", "list", "map", "tuple"],
}  # fmt: skip
ALL = [(version, spelling) for version, found in SPELLINGS.items() for spelling in found]


@pytest.fixture(scope="module")
def sdks() -> Iterator[dict[str, Sdk]]:
    with (
        sdk(PATHS + V30, name="states30", version="3.0.3") as old,
        sdk(PATHS + V31, name="states31") as new,
    ):
        yield {"3.0.3": old, "3.1.0": new}


def compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


@pytest.mark.parametrize(("version", "spelling"), ALL)
def test_an_argument_that_is_unset_null_or_a_value(
    sdks: dict[str, Sdk], version: str, spelling: str
) -> None:
    made = sdks[version]
    made.answer = {"must": None}
    create, omit = made.client.things.create, made.package.omit

    for given, sent in (
        ({}, {}),
        ({spelling: omit}, {}),
        ({spelling: None}, {spelling: None}),
        ({spelling: VALUES[spelling]}, {spelling: VALUES[spelling]}),
    ):
        create(must=None, **given)

        assert made.body() == compact({"must": None, **sent})


@pytest.mark.parametrize(("version", "spelling"), ALL)
def test_a_property_that_is_unset_null_or_a_value(
    sdks: dict[str, Sdk], version: str, spelling: str
) -> None:
    made = sdks[version]
    made.answer = None
    thing, omit = made.model("Thing"), made.package.omit

    for given, sent in (
        ({}, {}),
        ({spelling: omit}, {}),
        ({spelling: None}, {spelling: None}),
        ({spelling: VALUES[spelling]}, {spelling: VALUES[spelling]}),
    ):
        made.client.things.replace_box(body=thing(must="x", **given))

        assert made.body() == compact({"must": "x", **sent})


@pytest.mark.parametrize(("version", "spelling"), ALL)
def test_what_comes_absent_null_or_as_a_value_is_told_apart_and_sent_back(
    sdks: dict[str, Sdk], version: str, spelling: str
) -> None:
    made = sdks[version]
    for came in ({}, {spelling: None}, {spelling: VALUES[spelling]}):
        made.answer = {"must": None, **came}

        thing = made.client.things.create(must=None)

        assert (spelling in thing) == (spelling in came)
        assert (getattr(thing, spelling) is None) == (came.get(spelling) is None)
        assert thing.must is None
        assert thing.to_dict() == {"must": None, **came}


@pytest.mark.parametrize("version", SPELLINGS)
def test_none_leaves_out_what_has_no_null(sdks: dict[str, Sdk], version: str) -> None:
    made = sdks[version]
    made.answer = {"must": None}

    made.client.things.create(must="x", never=None)
    assert made.body() == '{"must":"x"}'
    made.client.things.create(must="x", never="y")
    assert made.body() == '{"must":"x","never":"y"}'


@pytest.mark.parametrize("version", SPELLINGS)
def test_a_whole_body_that_is_unset_or_null(sdks: dict[str, Sdk], version: str) -> None:
    made = sdks[version]
    made.answer = None

    made.client.things.replace_box()
    assert made.body() == ""
    made.client.things.replace_box(body=None)
    assert made.body() == "null"


@pytest.mark.parametrize("version", SPELLINGS)
def test_assigning_null_stores_it_and_assigning_omit_removes_it(
    sdks: dict[str, Sdk], version: str
) -> None:
    thing = sdks[version].model("Thing")(must="x", plain="y")

    thing.plain = None
    assert thing.to_dict() == {"must": "x", "plain": None}
    thing.plain = sdks[version].package.omit
    assert thing.to_dict() == {"must": "x"}
