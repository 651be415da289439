"""Whatever a document holds, reading it ends, complains by diagnostics and leaves a closed table."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path

import pytest

from generator.diagnostics import Sink
from generator.document import Document, Json
from generator.ir import Alias
from generator.location import Source
from generator.read import read_api
from tests.read.inline_document import assert_complete

CONVERSATION: dict[str, Json] = json.loads(
    (Path(__file__).parents[1] / "conversation.json").read_text(encoding="utf-8")
)
ODD: list[Json] = [
    None, True, False, 0, -1, 1.5, "", "x", "object", "string", [], {}, [None], [1, "a", {}], {"a": 1},
    {"type": "object", "properties": {"a": {"type": "string"}}},
    {"allOf": [{"$ref": "#/components/schemas/channel"}]},
    {"oneOf": [{"$ref": "#/components/schemas/channel/properties/to"}, {"type": "null"}]},
    {"properties": {"a": {}}, "oneOf": [{"$ref": "#/components/schemas/channel"}, {"required": ["a"]}]},
    {"allOf": [{"$ref": "#/components/schemas/channel"}, {"properties": {"from": {"properties": {"x": {}}}}}]},
    {"type": ["string", "null"], "const": None}, {"discriminator": {"propertyName": "type"}, "anyOf": [{}]},
    {"$ref": 1}, {"$ref": "#/nowhere"}, {"$ref": "other.yaml#/a"}, {"$ref": "#/components/schemas/a~2b"},
]  # fmt: skip
KEYS = (
    "type", "properties", "required", "allOf", "oneOf", "anyOf", "items", "enum", "const", "$ref", "discriminator",
    "additionalProperties", "parameters", "responses", "content", "schema", "in", "name", "nullable", "default",
)  # fmt: skip


def places(value: Json, found: list[tuple[list[Json] | dict[str, Json], str | int]]) -> None:
    """Collect every place in a value, as what holds it and its key."""
    members = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        found.append((value, key))  # type: ignore[arg-type]  # a value with members is a list or a mapping
        places(member, found)


def pointers(value: Json, here: str = "#") -> list[str]:
    found = [here]
    for key, member in value.items() if isinstance(value, dict) else ():
        found += pointers(member, f"{here}/{key.replace('~', '~0').replace('/', '~1')}")
    return found


POINTERS = [text for text in pointers(CONVERSATION) if text.startswith("#/components")]


def spoiled(seed: int) -> Document:
    """Return the Conversation document with a few of its values replaced."""
    chance = random.Random(seed)
    value = copy.deepcopy(CONVERSATION)
    for _ in range(chance.randint(1, 12)):
        found: list[tuple[list[Json] | dict[str, Json], str | int]] = []
        places(value, found)
        holder, key = chance.choice(found)
        odd: Json = copy.deepcopy(chance.choice(ODD))
        if chance.random() < 0.4:
            odd = {"$ref": chance.choice(POINTERS)}
        if isinstance(holder, dict) and chance.random() < 0.3:
            holder[chance.choice(KEYS)] = odd
        else:
            holder[key] = odd  # type: ignore[index]  # the key is one of the holder's
    return Document(Source("spec.json"), value)


@pytest.mark.parametrize("start", range(0, 120, 20))
def test_a_spoiled_document_is_read(start: int) -> None:
    for seed in range(start, start + 20):
        for tolerant in (False, True):
            api = read_api(spoiled(seed), Sink(), pagination={}, tolerant=tolerant)
            assert_complete(api)
            for schema in api.schemas.values():
                passed = 0
                while isinstance(schema, Alias):
                    schema, passed = api.schemas[schema.target], passed + 1
                    assert passed < 1000, seed
