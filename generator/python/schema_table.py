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
    Enum,
    Json,
    Map,
    NoValue,
    Object,
    Primitive,
    SchemaId,
    Union,
)
from generator.python.names import Names
from generator.python.shapes import is_nullable, is_read_only, is_write_only, unaliased


def schema_table(api: Api, names: Names, *, emitted: frozenset[SchemaId]) -> str:
    """Return the JSON text of `models/schemas.json`, one class a line."""
    lines: list[str] = []
    for schema_id, name in names.schemas.items():
        schema = api.schemas[schema_id]
        if schema_id in emitted and isinstance(schema, Object):
            lines.append(
                f"{json.dumps(name.text)}: {json.dumps(_object(api, names, schema), separators=(',', ':'))}"
            )
    return "{\n" + ",\n".join(sorted(lines)) + "\n}\n"


def _object(api: Api, names: Names, schema: Object) -> dict[str, Json]:
    properties = {item.name: _schema(api, names, item.schema, ()) for item in schema.properties}
    found: dict[str, Json] = {"properties": {**properties}}
    required: list[Json] = [
        item.name
        for item in schema.properties
        if item.required
        and not is_read_only(api, item.schema)
        and not is_write_only(api, item.schema)
    ]
    if required:
        found["required"] = required
    if schema.additional is False:
        found["extra"] = False
    elif not isinstance(schema.additional, bool):
        found["extra"] = _schema(api, names, schema.additional, ())
    return found


def _schema(
    api: Api, names: Names, schema_id: SchemaId, passed: tuple[SchemaId, ...]
) -> dict[str, Json]:
    """Return one schema of the table; an unnamed schema that holds itself is cut to any value."""
    if schema_id in passed:
        return {}
    below = (*passed, schema_id)
    schema = api.schemas[schema_id]
    found: dict[str, Json] = dict(schema.meta.constraints)
    match schema:
        case Primitive(type=kind):
            found["type"] = kind
        case Enum(values=values):
            found["enum"] = list(values)
        case Array(items=items):
            found |= {"type": "array", "items": _schema(api, names, items, below)}
        case Map(values=values):
            found |= {"type": "object", "values": _schema(api, names, values, below)}
        case Object():
            found["model"] = names.schemas[schema_id].text
        case Union():
            found |= _union(api, names, schema, below)
        case Alias(target=target):
            found = {**_schema(api, names, target, below), **found}
        case AnyValue(object=True):
            found["type"] = "object"
        case AnyValue() | NoValue():
            pass
        case _:
            assert_never(schema)
    if is_nullable(api, schema_id):
        found["nullable"] = True
    return found


def _union(api: Api, names: Names, schema: Union, below: tuple[SchemaId, ...]) -> dict[str, Json]:
    variants = [unaliased(api, variant) for variant in schema.variants]
    if schema.discriminator is not None and all(
        isinstance(variant, Object) for variant in variants
    ):
        table: dict[str, Json] = {}
        for tag, variant in schema.discriminator.mapping:
            target = unaliased(api, variant)
            if isinstance(target, Object):
                table[str(tag)] = names.schemas[target.meta.id].text
        return {"tag": [schema.discriminator.property, table]}
    return {"any": [_schema(api, names, variant, below) for variant in schema.variants]}
