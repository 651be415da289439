"""Whether two media types describe the same value, wherever their schemas stand."""

from __future__ import annotations

from generator.ir import (
    AnyValue,
    Api,
    Array,
    Enum,
    MediaType,
    Object,
    Primitive,
    Schema,
    SchemaId,
    children,
)
from generator.python.shapes import unaliased


def is_same_body(api: Api, sent: MediaType, other: MediaType) -> bool:
    """Say whether what one media type describes is what the other one does, as far as it says what."""
    one, listed = _held(api, sent)
    two, also_listed = _held(api, other)
    if one is None or two is None:
        return True
    return listed == also_listed and _is_same(api, one, two)


def _held(api: Api, media_type: MediaType) -> tuple[SchemaId | None, bool]:
    """Return the schema of a body, or of its items where it is a list or comes item by item."""
    if media_type.items is not None:
        return media_type.items.schema, True
    held = media_type.schema
    schema = unaliased(api, held) if held is not None else None
    return (schema.items, True) if isinstance(schema, Array) else (held, False)


def _is_same(api: Api, one: SchemaId, other: SchemaId) -> bool:
    """Say whether two schemas describe the same values, wherever they stand."""
    seen: set[tuple[SchemaId, SchemaId]] = set()
    pending = [(one, other)]
    while pending:
        pair = pending.pop()
        if pair[0] == pair[1] or pair in seen:
            continue
        seen.add(pair)
        first, second = (unaliased(api, found) for found in pair)
        below = children(first), children(second)
        if _own(first) != _own(second) or len(below[0]) != len(below[1]):
            return False
        pending += zip(*below, strict=True)
    return True


def _own(schema: Schema) -> tuple[object, ...]:
    """Return what a schema says itself, without what it holds."""
    match schema:
        case Primitive(type=kind, format=format):
            return kind, format
        case Enum(values=values):
            return ("enum", *map(repr, values))
        case Object(properties=properties, additional=additional):
            told = additional if isinstance(additional, bool) else None
            return ("object", told, *((item.name, item.required) for item in properties))
        case AnyValue(object=only_objects):
            return "any", only_objects
    return (type(schema).__name__,)
