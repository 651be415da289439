"""Questions to a table of schemas: through aliases, into objects."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TypeAlias

from generator.document import Json
from generator.ir import Enum, Object, Primitive, Property, Schema, SchemaId, Union, unaliased

Table: TypeAlias = Mapping[SchemaId, Schema]
_TYPES: Mapping[type, str] = {
    bool: "boolean", dict: "object", float: "number", int: "integer", list: "array", str: "string", type(None): "null",
}  # fmt: skip


def object_at(schemas: Table, schema_id: SchemaId) -> Object | None:
    """Return the object that an id stands for; None where it is of another kind."""
    found = unaliased(schemas, schema_id)
    return found if isinstance(found, Object) else None


def variants_below(schemas: Table, *schema_ids: SchemaId) -> tuple[Schema, ...]:
    """Return what ids stand for; of a union, its variants at any depth too."""
    found: dict[SchemaId, Schema] = {}
    pending = [*reversed(schema_ids)]
    while pending:
        schema = unaliased(schemas, pending.pop())
        if schema.meta.id not in found:
            found[schema.meta.id] = schema
            pending += reversed(schema.variants) if isinstance(schema, Union) else ()
    return tuple(found.values())


def objects_of(schemas: Table, *schema_ids: SchemaId) -> tuple[Object, ...]:
    """Return the objects that ids stand for; of a union, those among its variants at any depth."""
    found = variants_below(schemas, *schema_ids)
    return tuple(schema for schema in found if isinstance(schema, Object))


def property_of(schema: Schema | None, name: str) -> Property | None:
    """Return an object's property; None where there is none of that name."""
    if not isinstance(schema, Object):
        return None
    return next((item for item in schema.properties if item.name == name), None)


def typed_tag(schemas: Table, variant: SchemaId, name: str, text: Json) -> Json:
    """Return a mapping's key as the variant's property writes it: `1` may be a number there."""
    item = property_of(object_at(schemas, variant), name)
    if item is None or not isinstance(text, str):
        return text
    schema = unaliased(schemas, item.schema)
    if isinstance(schema, Enum):
        plain = (value for value in schema.values if not isinstance(value, str))
        return next((value for value in plain if json.dumps(value) == text), text)
    kind = schema.type if isinstance(schema, Primitive) else "string"
    if kind == "integer" and re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text)
    return text == "true" if kind == "boolean" and text in ("true", "false") else text


def key_of(value: Json) -> str:
    """Return a text that tells values of different types apart."""
    return json.dumps([type(value).__name__, value])


def type_of(value: Json) -> str:
    """Return the type of a value, in the words of JSON Schema."""
    return _TYPES[type(value)]
