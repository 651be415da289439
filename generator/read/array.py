"""Arrays: lists of one schema, and tuples with a schema for each place."""

from __future__ import annotations

from generator.document import Node
from generator.ir import Array, Meta, Schema, Tuple
from generator.read.memo import SchemaReader
from generator.read.shape import Shape

_LONGEST_FIXED = 8
"""A list of so many items of one schema, no fewer and no more, is a tuple; a longer one is a list."""


def read_array(reader: SchemaReader, shape: Shape, meta: Meta) -> Schema:
    """Return an array: a tuple where the document gives each place a schema or fixes a small length."""
    items, places, after = _keywords(shape)
    if places is not None:
        found = tuple(reader.read(place) for place in places.items())
        most = shape.value("maxItems")
        closed = after is not None and after.value is False
        if closed or (isinstance(most, int) and most <= len(found)):
            return Tuple(meta=meta, items=found, rest=None)
        any_value = reader.any_value
        place = shape.node.location.child("items")
        return Tuple(
            meta=meta,
            items=found,
            rest=any_value(place) if after is None else reader.read(after),
        )
    if items is None:
        return Array(meta=meta, items=reader.any_value(shape.node.location.child("items")))
    item = reader.read(items)
    length = shape.value("minItems")
    if length != shape.value("maxItems") or not isinstance(length, int):
        return Array(meta=meta, items=item)
    if 1 < length <= _LONGEST_FIXED:
        return Tuple(meta=meta, items=(item,) * length, rest=None)
    return Array(meta=meta, items=item)


def _keywords(shape: Shape) -> tuple[Node | None, Node | None, Node | None]:
    """Return the schema of all items; else the schemas by place, and that of the items after them.

    Before JSON Schema 2020-12, `items` was the list of places and `additionalItems` what follows.
    """
    items = shape.keywords.get("items")
    places = shape.keywords.get("prefixItems")
    if items is not None and isinstance(items.value, list):
        items, places = shape.keywords.get("additionalItems"), items
    if places is None or not isinstance(places.value, list) or not places.value:
        return items, None, None
    return None, places, items
