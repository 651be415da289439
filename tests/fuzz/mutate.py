"""Mutated documents: the same number and seed always give the same files."""

from __future__ import annotations

import copy
import json
import random
from functools import cache
from pathlib import Path
from typing import TypeAlias

from generator.diagnostics import Sink
from generator.document import Json, load_document
from generator.location import Pointer

Place: TypeAlias = "tuple[list[Json] | dict[str, Json], str | int]"

ROOT = Path(__file__).parents[2]
_ODD: list[Json] = [
    None, True, False, 0, -1, 1.5, 10**30, "", "x", "object", "string", "😀", "a\nb", "x" * 3000, "#/", "1.0",
    [], {}, [None], [[]], [1, "a", {}], {"a": 1}, {"type": "object"}, {"$ref": 1}, {"$ref": "#"},
    {"$ref": "#/nowhere"}, {"$ref": "#/paths"}, {"$ref": "other.yaml#/a"}, {"$ref": "#/info"}, {"allOf": [{}]},
    {"oneOf": []}, {"type": ["string", "null"], "const": None}, {"discriminator": {"propertyName": "type"}},
]  # fmt: skip
_KEYS = (
    "type", "properties", "required", "allOf", "oneOf", "anyOf", "items", "enum", "const", "$ref", "discriminator",
    "additionalProperties", "parameters", "responses", "content", "schema", "in", "name", "nullable", "default",
    "servers", "security", "tags", "operationId", "class", "__proto__", "", "x-a", "200", "/", "{a}", "a b", "ü",
)  # fmt: skip
_VERSIONS = ("3.0.3", "3.1.0", "3.2.0", "2.0", "4", "", "3.0", 3.1, None)
_SIGNS = (
    "\t",
    "{",
    "}",
    "[",
    '"',
    "'",
    "\\",
    "&a ",
    "*a",
    "<<: ",
    "!!x ",
    "---\n",
    "\x00",
    "\ufeff",
    ": ",
    "- ",
    "#",
)


@cache
def seeds() -> tuple[dict[str, Json], ...]:
    """Return the documents that are spoiled: every case's, and the Conversation API's."""
    paths = [*sorted(ROOT.glob("tests/cases/*/spec.yaml")), ROOT / "spec" / "conversation.yaml"]
    documents = [load_document(path, Sink()) for path in paths]
    return tuple(document.value for document in documents if document is not None)


def mutated(number: int, *, seed: int) -> dict[str, str]:
    """Return the files of a spoiled document, by name, itself first.

    A share of the documents is of another version than its seed, is spread over files, has an overlay,
    or is selected from.
    """
    chance = random.Random(seed * 1_000_003 + number)
    value = copy.deepcopy(_seed(chance))
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 6))):
        _spoil(chance, value)
    others: dict[str, Json] = {}
    if chance.random() < 0.2:
        others["parts.yaml"] = _moved(chance, value)
    options: list[str] = []
    if chance.random() < 0.15:
        others["overlay.yaml"] = _overlay(chance, value)
        options.append('overlays = ["overlay.yaml"]')
    if chance.random() < 0.15:
        options += _selection(chance, value)
    files = {"api.json" if number % 2 else "api.yaml": _text(chance, value)}
    files |= {name: _text(chance, other) for name, other in others.items()}
    if options:
        files["sdk.toml"] = "\n".join(options)
    return files


def _seed(chance: random.Random) -> dict[str, Json]:
    """Return a document: one in ten of Swagger 2.0, and of the others one in five said to be of another version."""
    swagger = [value for value in seeds() if "swagger" in value]
    if chance.random() < 0.1:
        return chance.choice(swagger)
    value = chance.choice(seeds())
    if "openapi" in value and chance.random() < 0.2:
        return {**value, "openapi": chance.choice(("3.0.4", "3.1.1", "3.2.0"))}
    return value


def _moved(chance: random.Random, value: dict[str, Json]) -> dict[str, Json]:
    """Move parts of a document to another file, and return that."""
    parts: dict[str, Json] = {}
    for index in range(chance.choice((1, 2, 4))):
        places = _places(value)
        if not places:
            break
        holder, key = chance.choice(places)
        parts[f"part{index}"] = holder[key]  # type: ignore[index]  # the key is one of the holder's
        lead = chance.choice((f"#/part{index}",) * 8 + ("", "#", "#/nowhere", "#part"))
        holder[key] = {"$ref": f"parts.yaml{lead}"}  # type: ignore[index]  # as above
    return parts


def _overlay(chance: random.Random, value: dict[str, Json]) -> dict[str, Json]:
    """Return an overlay of a document, which may be spoiled itself."""
    actions: list[Json] = []
    for _ in range(chance.choice((1, 2, 3))):
        tokens = _path(value, chance)
        target = "$" + "".join(f"[{json.dumps(token)}]" for token in tokens)
        found = chance.choice((target, f"{target}.*", f"{target}[?@.type]", "$..description", "$["))
        update = chance.choice(
            ({"update": chance.choice(_ODD)}, {"remove": True}, {"copy": "$.info"})
        )
        actions.append({"target": found, **update})
    made: dict[str, Json] = {
        "overlay": chance.choice(("1.0.0", "1.1.0")),
        "info": {"title": "Overlay", "version": "1"},
        "actions": actions,
    }
    if chance.random() < 0.2:
        _spoil(chance, made)
    return made


def _selection(chance: random.Random, value: dict[str, Json]) -> list[str]:
    """Return the lines that select operations of a document."""
    paths = value.get("paths")
    known = [*paths] if isinstance(paths, dict) and paths else ["/"]
    rules = {
        "paths": chance.choice((chance.choice(known), "/**", "/*", "/nowhere", "**{id}*")),
        "methods": chance.choice(("get", "post", "*")),
        "tags": chance.choice(("*", "a", "")),
    }
    kept = chance.sample(sorted(rules), chance.choice((1, 2)))
    lines = [f"{key} = [{json.dumps(rules[key])}]" for key in kept]
    return [f"[select.{chance.choice(('include', 'exclude'))}]", *lines]


def _text(chance: random.Random, value: Json) -> str:
    """Return JSON, which is YAML too; one in ten is broken."""
    text = json.dumps(value, indent=1, ensure_ascii=chance.random() < 0.5)
    return _broken(chance, text) if chance.random() < 0.1 else text


def _spoil(chance: random.Random, value: dict[str, Json]) -> None:
    """Delete, retype, duplicate, rename, cross-wire, or change the version, somewhere in a document."""
    places = list(_places(value))
    if not places:
        return
    holder, key = chance.choice(places)
    other, place = chance.choice(places)
    kind = chance.random()
    if kind < 0.2:
        holder.pop(key)  # type: ignore[arg-type]  # the key is one of the holder's
        return
    found: Json = copy.deepcopy(other[place])  # type: ignore[index]  # as above
    if kind < 0.5:
        found = copy.deepcopy(chance.choice(_ODD))
    elif kind < 0.65:
        found = {"$ref": f"#{Pointer(tuple(_path(value, chance)))}"}
    elif kind < 0.7 and ("openapi" in value or "swagger" in value):
        holder, key = value, "openapi" if "openapi" in value else "swagger"
        found = chance.choice(_VERSIONS)
    if isinstance(holder, list):
        holder.insert(int(key), found) if kind < 0.3 else holder.__setitem__(int(key), found)
    else:
        holder[chance.choice(_KEYS) if chance.random() < 0.3 else str(key)] = found


def _places(value: Json) -> list[Place]:
    """Return every place in a value, as what holds it and its key."""
    found: list[Place] = []
    pending: list[Json] = [value]
    while pending:
        here = pending.pop()
        if isinstance(here, dict):
            found += [(here, key) for key in here]
            pending += here.values()
        elif isinstance(here, list):
            found += [(here, index) for index in range(len(here))]
            pending += here
    return found


def _path(value: Json, chance: random.Random) -> list[str]:
    """Return the tokens of some place in a value."""
    tokens: list[str] = []
    while isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(list(value))
        tokens.append(key)
        value = value[key]
    return tokens


def _broken(chance: random.Random, text: str) -> str:
    """Return a text that is cut, or holds a sign where none belongs."""
    at = chance.randrange(len(text))
    return text[:at] if chance.random() < 0.4 else text[:at] + chance.choice(_SIGNS) + text[at:]
