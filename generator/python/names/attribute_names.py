"""Names within a class or a method: attributes, constants of enumerations, arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from generator.ir import Api, Enum, Json, Object, Operation, SchemaId
from generator.python.body import body_of
from generator.python.names.allocate import allocate
from generator.python.names.casing import digest, snake, spelled, upper
from generator.python.names.reserved import ARGUMENTS, ATTRIBUTES
from generator.python.shapes import is_sent

_SIGNS = {"+": "plus", "-": "minus", "#": "hash"}
_COUNTING = re.compile(r"(?<=[A-Za-z0-9+])(?:\+(?=[0-9+]|\Z)|#\Z)")

PLACES = ("path", "query", "header", "cookie", "body")
"""Where a value travels, in the order in which places keep a name that several want."""


def name_attributes(api: Api) -> dict[tuple[SchemaId, str], str]:
    """Return the attribute of every property, by its object and its wire name."""
    found: dict[tuple[SchemaId, str], str] = {}
    for schema_id, schema in api.schemas.items():
        if isinstance(schema, Object):
            wire_names = {item.name: _with_sign(item.name) for item in schema.properties}
            allocated = allocate(wire_names, form=snake, reserved=ATTRIBUTES)
            found.update({(schema_id, wire_name): name for wire_name, name in allocated.items()})
    return found


def name_members(api: Api, schemas: Iterable[SchemaId]) -> dict[tuple[SchemaId, int], str]:
    """Return the constant of every value of the named enumerations, by its place in the list."""
    found: dict[tuple[SchemaId, int], str] = {}
    for schema_id in schemas:
        schema = api.schemas[schema_id]
        if isinstance(schema, Enum):
            values = dict(enumerate(schema.values))
            texts = {index: _member_text(value) for index, value in values.items()}
            given = {index: told.name for index, told in enumerate(schema.constants) if told.name}
            texts |= given
            kinds = {index: _kind(value) for index, value in values.items()}
            allocated = allocate(texts, form=upper, kinds=kinds)
            found.update({(schema_id, index): name for index, name in allocated.items()})
    return found


def _member_text(value: Json) -> str:
    """Return what a value is named after."""
    return _with_sign(value if isinstance(value, str) else json.dumps(value, default=repr))


def _with_sign(text: str) -> str:
    """Return a text of which the signs that count are spelled out.

    `-1` is `minus 1` and not `1`, `UTC+1` is `UTC plus 1` and not `UTC 1`, `C++` is not `C`.
    """
    if len(text) > 1 and text[0] in "+-" and text[1].isalnum():
        text = f"{_SIGNS[text[0]]} {text[1:]}"
    return _COUNTING.sub(lambda found: f" {_SIGNS[found[0]]} ", text)


def _kind(value: Json) -> str:
    match value:
        case str():
            return "text"
        case bool():
            return "flag"
        case int() | float():
            return "number"
    return "value"


def name_arguments(api: Api, operation: Operation) -> dict[tuple[str, str, str], str]:
    """Return the arguments of one operation, by its key, the place and the wire name.

    Where a name is wanted in several places, the first of `PLACES` keeps it, and the others put
    their place before it: `body_id`. The whole body has the wire name ``.
    """
    groups = {
        place: allocate(texts, form=snake, reserved=ARGUMENTS)
        for place, texts in _wire_names(api, operation).items()
    }
    wanted = {name for names in groups.values() for name in names.values()}
    found: dict[tuple[str, str, str], str] = {}
    taken: set[str] = set()
    for place, names in groups.items():
        for wire_name, name in names.items():
            if name in taken:
                name = next(_elsewhere(place, wire_name, wanted | taken))
            taken.add(name)
            found[operation.key, place, wire_name] = name
    return found


def _wire_names(api: Api, operation: Operation) -> Mapping[str, Mapping[str, str]]:
    found = {
        place: {
            item.name: _with_sign(item.name) for item in operation.parameters if item.place == place
        }
        for place in PLACES
    }
    body = body_of(api, operation)
    if body is not None and body.flattened is not None:
        properties = body.flattened.properties
        found["body"] = {
            item.name: _with_sign(item.name) for item in properties if is_sent(api, item.schema)
        }
    elif body is not None:
        found["body"] = {"": "body"}
    return found


def _elsewhere(place: str, wire_name: str, taken: set[str]) -> Iterator[str]:
    """Yield names for what has lost its own to another place."""
    parts = (place, *spelled(wire_name or "value"))
    marks = ((), *((digest(wire_name, length=length),) for length in (4, 64)))
    return (name for mark in marks if (name := snake((*parts, *mark))) not in taken)
