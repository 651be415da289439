"""`validate(model)`: how a model differs from its document.

The table is the package's `models/schemas.json`, read when it is first needed: class name to
`{"properties": {key: schema}, "required": [...], "extra": schema | false, "kinds": [key, {value:
class name}]}`, the last of a class whose subclasses a key tells apart; a third item there is the
class without a known value. A schema is a mapping of these keys, all optional:

    type        "string", "integer", "number", "boolean", "null", "array", "object"
    nullable    true where null is valid beside it
    enum        the list of values
    model       the name of a class of the table
    items       the schema of a list's items; false where there may be none
    places      the schemas of a list's first items; `items` is that of the items after them
    values      the schema of a map's values
    any         schemas of which one must fit
    tag         [key, {value: class name}]: a union told apart by one key; a third item as in `kinds`
    format      "date-time" or "date", the formats whose texts are converted when they are read
    minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
    minItems maxItems uniqueItems minProperties maxProperties   as in JSON Schema
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from .bounds import beyond, is_number
from .model import Model
from .secrets import show
from .shapes import is_list, is_plain_dict
from .spec import written

_MAX_DEPTH = 100
_MAX_MISMATCHES = 1000
_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: value.is_integer() if isinstance(value, float) else is_number(value),
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One difference: where, and what was expected instead of what is there."""

    pointer: str
    """JSON Pointer (RFC 6901) into the model's object."""
    message: str

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


def validate(model: Model, *, patterns: bool = False) -> tuple[Mismatch, ...]:
    """Return the first 1,000 mismatches between a model and its document; never raises.

    Types, enumerations, required and undeclared keys, bounds and dates are checked. Patterns are with
    `patterns` alone, since a regular expression of a document may take long.
    """
    table = _table(type(model).__module__)
    checker = _Checker(table, patterns=patterns)
    found: list[Mismatch] = []
    for mismatch in checker.model(type(model).__name__, model.__dict__, "", 0):
        found.append(mismatch)
        if len(found) == _MAX_MISMATCHES:
            break
    return tuple(found)


@lru_cache(maxsize=64)
def _table(module: str) -> Mapping[str, Any]:
    """Return the table of the package that a model's module is in; empty where it has none."""
    package = sys.modules.get(module.rpartition(".")[0])
    file = getattr(package, "__file__", None)
    if package is None or file is None:
        return {}
    place = str(Path(file).with_name("schemas.json"))
    loader = getattr(package, "__loader__", None)
    try:
        get_data = getattr(loader, "get_data", None)
        content = get_data(place) if get_data is not None else Path(place).read_bytes()
        found: dict[str, Any] = json.loads(content)
    except (OSError, ValueError):
        return {}
    return found


def _below(pointer: str, key: object) -> str:
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


class _Checker:
    def __init__(self, table: Mapping[str, Any], *, patterns: bool) -> None:
        self._table = table
        self._patterns = patterns

    def model(self, name: str, value: Any, pointer: str, depth: int) -> Iterator[Mismatch]:
        """Yield how the object at a pointer differs from a class of the table."""
        entry = self._table.get(name)
        if entry is None or depth > _MAX_DEPTH:
            return
        if not is_plain_dict(value):
            yield Mismatch(pointer, f"expected an object, got {show(value, 4)}")
            return
        kind = _kind(entry["kinds"], value) if "kinds" in entry else None
        if kind is not None:
            yield from self.model(kind, value, pointer, depth + 1)
            return
        for key in entry.get("required", ()):
            if key not in value:
                yield Mismatch(_below(pointer, key), "is required but missing")
        properties = entry.get("properties", {})
        extra = entry.get("extra")
        for key, item in value.items():
            schema = properties.get(key, extra)
            if schema is False:
                yield Mismatch(
                    _below(pointer, key), "is not declared, and undeclared keys are forbidden"
                )
            elif schema is not None:
                yield from self.schema(schema, item, _below(pointer, key), depth + 1)

    def schema(
        self, schema: Mapping[str, Any], value: Any, pointer: str, depth: int
    ) -> Iterator[Mismatch]:
        """Yield how the value at a pointer differs from a schema."""
        if depth > _MAX_DEPTH or (value is None and schema.get("nullable")):
            return
        kind = schema.get("type")
        if kind is not None and not _TYPES[kind](value):
            yield Mismatch(pointer, f"expected {kind}, got {show(value, 4)}")
            return
        if "enum" in schema and not any(_same(value, known) for known in schema["enum"]):
            yield Mismatch(pointer, f"expected {_one_of(schema['enum'])}, got {show(value, 4)}")
        if "model" in schema:
            yield from self.model(schema["model"], value, pointer, depth + 1)
        if "tag" in schema:
            yield from self._tagged(schema["tag"], value, pointer, depth)
        if "any" in schema and not any(
            next(self.schema(choice, value, pointer, depth + 1), None) is None
            for choice in schema["any"]
        ):
            count = len(schema["any"])
            none = f"fits none of the {count} forms that the document allows"
            yield Mismatch(pointer, none if count else "nothing is allowed here")
        yield from self._members(schema, value, pointer, depth)
        for message in beyond(schema, value, patterns=self._patterns):
            yield Mismatch(pointer, message)

    def _tagged(self, tag: Any, value: Any, pointer: str, depth: int) -> Iterator[Mismatch]:
        key, table = tag[:2]
        kind = _kind(tag, value) if is_plain_dict(value) else None
        if not is_plain_dict(value):
            yield Mismatch(pointer, f"expected an object, got {show(value, 4)}")
        elif kind is not None:
            yield from self.model(kind, value, pointer, depth + 1)
        elif key not in value:
            yield Mismatch(
                _below(pointer, key), "is required but missing: it tells the variants apart"
            )
        else:
            known = ", ".join(sorted(table))
            yield Mismatch(
                _below(pointer, key), f"expected one of {known}, got {show(value[key], 4)}"
            )

    def _members(
        self, schema: Mapping[str, Any], value: Any, pointer: str, depth: int
    ) -> Iterator[Mismatch]:
        if "items" in schema and is_list(value):
            places, rest = schema.get("places", ()), schema["items"]
            for index, item in enumerate(value):
                below = places[index] if index < len(places) else rest
                if below is False:
                    yield Mismatch(_below(pointer, index), f"expected at most {index} items")
                    return
                yield from self.schema(below, item, _below(pointer, index), depth + 1)
        if "values" in schema and is_plain_dict(value):
            for key, item in value.items():
                yield from self.schema(schema["values"], item, _below(pointer, key), depth + 1)


def _kind(tag: Any, value: Mapping[str, Any]) -> str | None:
    """The class that an object's tag names, else the default; None where there is none."""
    key, table, *default = tag
    found = written(value.get(key))
    if isinstance(found, (str, int)) and str(found) in table:
        return str(table[str(found)])
    return default[0] if default else None


def _one_of(values: list[Any]) -> str:
    """What an enumeration allows; the value of a constant by itself."""
    return show(values[0], 4) if len(values) == 1 else f"one of {show(values, 4)}"


def _same(value: object, known: object) -> bool:
    """Whether two values are equal as JSON has it: 1 is 1.0, and no number is a boolean, however
    deep.
    """
    if is_list(value) and is_list(known):
        return len(value) == len(known) and all(map(_same, value, known))
    if is_plain_dict(value) and is_plain_dict(known):
        return value.keys() == known.keys() and all(_same(value[key], known[key]) for key in known)
    return value == known and isinstance(value, bool) == isinstance(known, bool)
