"""The table that `validate(model)` reads: each class's properties as the runtime checks them.

It is JSON beside the models, not Python: it is read only where someone validates, and costs no
import. The runtime's `validate` module states its form.
"""

from __future__ import annotations

import json
from typing import assert_never

from generator.ir import (
    Alias,
    AnyValue,
    Api,
    Array,
    Discriminator,
    Enum,
    Json,
    Map,
    NoValue,
    Object,
    Primitive,
    Schema,
    SchemaId,
    Tuple,
    Union,
)
from generator.python.names.assign import Names
from generator.python.package.annotation import DATES
from generator.python.shapes import is_nullable, is_read_only, is_write_only, unaliased

_MAX_SCHEMAS = 500
"""Schemas in one class's entry; what is beyond is any value. Unnamed schemas are written out, and
those that hold each other could be written out for ever."""


def schema_table(api: Api, names: Names, *, emitted: frozenset[SchemaId]) -> str:
    """Return the JSON text of `models/schemas.json`, one class a line."""
    lines: list[str] = []
    for schema_id, name in names.schemas.items():
        schema = api.schemas[schema_id]
        if schema_id in emitted and isinstance(schema, Object):
            entry = json.dumps(_Entry(api, names).object(schema), separators=(",", ":"))
            lines.append(f"{json.dumps(name.text)}: {entry}")
    return "{\n" + ",\n".join(sorted(lines)) + "\n}\n"


class _Entry:
    """Writes one class's entry."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self._open: set[SchemaId] = set()
        self._left = _MAX_SCHEMAS

    def object(self, schema: Object) -> dict[str, Json]:
        """Return a class's entry."""
        properties: dict[str, Json] = {
            item.name: self._schema(item.schema) for item in schema.properties
        }
        found: dict[str, Json] = {"properties": properties}
        required: list[Json] = [
            item.name
            for item in schema.properties
            if item.required
            and not is_read_only(self._api, item.schema)
            and not is_write_only(self._api, item.schema)
        ]
        if required:
            found["required"] = required
        if schema.discriminator is not None and schema.discriminator.mapping:
            found["kinds"] = self._tag(schema.discriminator)
        if schema.additional is False:
            found["extra"] = False
        elif schema.additional is not True:
            found["extra"] = self._schema(schema.additional)
        return found

    def _schema(self, schema_id: SchemaId) -> dict[str, Json]:
        """Return one schema of the table; an unnamed schema that holds itself is cut to any value."""
        self._left -= 1
        if schema_id in self._open or self._left < 0:
            return {}
        self._open.add(schema_id)
        found = self._written(self._api.schemas[schema_id])
        self._open.discard(schema_id)
        if is_nullable(self._api, schema_id):
            found["nullable"] = True
        return found

    def _written(self, schema: Schema) -> dict[str, Json]:
        found: dict[str, Json] = dict(schema.meta.constraints)
        match schema:
            case Primitive(type=kind, format=name):
                found["type"] = kind
                if kind == "string" and name in DATES:
                    found["format"] = name
            case Enum(extensible=True):
                pass
            case Enum(values=values):
                found["enum"] = list(values)
            case Array(items=items):
                found |= {"type": "array", "items": self._schema(items)}
            case Tuple(items=items, rest=rest):
                places: list[Json] = [self._schema(item) for item in items]
                after = False if rest is None else self._schema(rest)
                found |= {"type": "array", "places": places, "items": after}
            case Map(values=values):
                found |= {"type": "object", "values": self._schema(values)}
            case Object():
                found["model"] = self._names.schemas[schema.meta.id].text
            case Union():
                found |= self._union(schema)
            case Alias(target=target):
                found = {**self._schema(target), **found}
            case AnyValue(object=True):
                found["type"] = "object"
            case AnyValue():
                pass
            case NoValue():
                found["any"] = []
            case _:
                assert_never(schema)
        return found

    def _union(self, schema: Union) -> dict[str, Json]:
        variants = [unaliased(self._api, variant) for variant in schema.variants]
        tagged = all(isinstance(variant, Object) for variant in variants)
        if schema.discriminator is None or not tagged:
            return {"any": [self._schema(variant) for variant in schema.variants]}
        return {"tag": self._tag(schema.discriminator)}

    def _tag(self, discriminator: Discriminator) -> list[Json]:
        table: dict[str, Json] = {}
        for tag, variant in discriminator.mapping:
            name = self._class(variant)
            if name is not None:
                table[str(tag)] = name
        default = None if discriminator.default is None else self._class(discriminator.default)
        return [discriminator.property, table, *([default] if default is not None else [])]

    def _class(self, schema_id: SchemaId) -> str | None:
        target = unaliased(self._api, schema_id)
        return self._names.schemas[target.meta.id].text if isinstance(target, Object) else None
