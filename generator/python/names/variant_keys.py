"""What tells an object from the others of its union: a constant, its keys, and what these hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice
from typing import TypeAlias

from generator.ir import AnyValue, Api, Array, Enum, Map, Object, Primitive, Schema, SchemaId, Tuple
from generator.python.names.casing import spelled
from generator.python.names.schema_owner import Words
from generator.python.shapes import unaliased

Said: TypeAlias = tuple[Words, str]
"""Words that tell a variant apart, and what they are."""

_TYPES = {"string": "text", "integer": "number", "number": "number", "boolean": "boolean"}
_PAIRED = 12
"""Keys of which every two are tried; two of more than these say little."""


def type_word(schema: Schema) -> str:
    """Return a word for the JSON type of a schema; empty for what has several types or none."""
    match schema:
        case Primitive(type=kind):
            return _TYPES.get(kind, "")
        case Enum(values=values):
            if all(isinstance(value, str) for value in values):
                return "text"
            numbers = all(type(value) in (int, float) for value in values)
            return "number" if numbers else ""
        case Array() | Tuple():
            return "list"
        case Object() | Map() | AnyValue(object=True):
            return "object"
        case _:
            return ""


def two_values(schema: Schema) -> Words:
    """Return the words of an enumeration of two texts; none for another schema."""
    if isinstance(schema, Enum) and len(schema.values) == 2 and type_word(schema) == "text":
        first, second = (spelled(str(value)) for value in schema.values)
        return (*first, "or", *second)
    return ()


def telling_keys(api: Api, schemas: Mapping[SchemaId, Schema]) -> dict[SchemaId, list[Said]]:
    """Return what may tell each object among some schemas from the other objects, best first."""
    objects = {key: schema for key, schema in schemas.items() if isinstance(schema, Object)}
    constants = {key: dict(_constants(api, schema)) for key, schema in objects.items()}
    telling = _telling(constants.values())
    said = {key: _first(found, telling) for key, found in constants.items()}
    rows: dict[SchemaId, list[Said]] = {}
    for key, schema in objects.items():
        name, value = said[key]
        others = [
            held
            for other, held in objects.items()
            if other != key and (not name or said[other] == said[key])
        ]
        if name:
            row = [(spelled(value), f"the variant's '{name}'")]
        else:
            row = [*_by_two_values(api, schema, telling)]
        prefix = spelled(value) if name else ()
        found = _by_keys(api, schema, others)
        rows[key] = [*row, *(((*prefix, *words), what) for words, what in found)]
    return rows


def _constants(api: Api, schema: Object) -> Iterator[tuple[str, str]]:
    """Yield the properties of which the only value is a text, and that."""
    for item in schema.properties:
        held = unaliased(api, item.schema)
        if isinstance(held, Enum) and len(held.values) == 1 and isinstance(held.values[0], str):
            yield item.name, held.values[0]


def _telling(constants: Iterable[Mapping[str, str]]) -> list[str]:
    """Return the properties whose constant is not the same in several objects, the commonest first."""
    values: dict[str, list[str]] = defaultdict(list)
    for found in constants:
        for name, value in found.items():
            values[name].append(value)
    ranked = sorted(values, key=lambda name: (-len(values[name]), name))
    return [name for name in ranked if len(values[name]) == 1 or len(set(values[name])) > 1]


def _first(found: Mapping[str, str], names: Sequence[str]) -> tuple[str, str]:
    """Return the first of some properties that has a constant, and that; empty where none has."""
    return next(((name, found[name]) for name in names if name in found), ("", ""))


def _by_two_values(api: Api, schema: Object, names: Collection[str]) -> Iterator[Said]:
    """Yield the two values of a property of which other objects have a constant."""
    for item in schema.properties:
        if item.name in names and (pair := two_values(unaliased(api, item.schema))):
            yield pair, f"the variant's '{item.name}'"


def _by_keys(api: Api, schema: Object, others: Sequence[Object]) -> Iterator[Said]:
    """Yield what the keys say: that another has them all, which are its own, what they hold.

    One that has all of its keys and more is no rival: that one has keys of its own.
    """
    keys = {item.name: item for item in schema.properties}
    sets = [frozenset(item.name for item in other.properties) for other in others]
    rivals = [found for found in sets if not found.issuperset(keys)]
    if len(rivals) < len(sets) and not any(keys.keys() > found for found in rivals):
        yield ("plain",), "its keys, to which another variant adds"
    ranked = sorted(keys, key=lambda key: (not keys[key].required, len(spelled(key)), key))
    own = [key for key in ranked if not any(key in found for found in rivals)]
    yield from ((("with", *spelled(key)), f"the variant's key '{key}'") for key in own[:1])
    for one, two in combinations(ranked[:_PAIRED], 2):
        if not any(one in found and two in found for found in rivals):
            yield ("with", *spelled(one), "and", *spelled(two)), f"its keys '{one}' and '{two}'"
            break
    twins = [other for other, found in zip(others, sets, strict=True) if found == keys.keys()]
    yield from islice(_beside_twins(api, schema, ranked, twins), 1)


def _beside_twins(
    api: Api, schema: Object, keys: Sequence[str], twins: Sequence[Object]
) -> Iterator[Said]:
    """Yield what tells an object from others with the same keys: what one holds, or must be there."""
    for key in keys:
        kind = _held(api, schema, key)
        if kind and all(_held(api, other, key) != kind for other in twins):
            yield ("with", kind, *spelled(key)), f"the type of its '{key}'"
    needed = _required(schema).difference(*map(_required, twins))
    for key in keys:
        if key in needed:
            yield ("with", *spelled(key)), f"its '{key}', which it alone requires"


def _required(schema: Object) -> frozenset[str]:
    return frozenset(item.name for item in schema.properties if item.required)


def _held(api: Api, schema: Object, key: str) -> str:
    """Return a word for the type of what a key holds, of a list for that of its items."""
    found = unaliased(api, next(item.schema for item in schema.properties if item.name == key))
    return type_word(unaliased(api, found.items) if isinstance(found, Array) else found)
