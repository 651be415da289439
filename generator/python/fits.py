"""Whether a value is what its schema describes, as far as the intermediate model tells."""

from __future__ import annotations

import math
import re
import warnings
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
    Schema,
    SchemaId,
    Union,
)
from generator.python.shapes import is_nullable, is_read_only, is_write_only

_MAX_CHECK = 40
_NESTED = re.compile(r"[*+}]\)*[*+{?]|[*+}][^()]*\)[*+{]|\|[^()]*\)[*+{]")
"""A repetition inside a repetition: such a pattern may take exponential time."""


def bound(schema: Schema, name: str, otherwise: float) -> float:
    """Return a numeric constraint of a schema, else `otherwise`."""
    found = dict(schema.meta.constraints).get(name)
    return found if isinstance(found, (int, float)) and not isinstance(found, bool) else otherwise


def fits(api: Api, schema_id: SchemaId, value: Json, depth: int = 0) -> bool:
    """Say whether a value is what its schema describes, as far as this model of it goes."""
    if depth > _MAX_CHECK:
        return True
    schema = api.schemas[schema_id]
    if value is None:
        return is_nullable(api, schema_id) or isinstance(schema, AnyValue)
    if not _within(schema, value):
        return False
    match schema:
        case Primitive(type=kind):
            return _is_kind(kind, value)
        case Enum(values=values):
            return any(value == known and type(value) is type(known) for known in values)
        case Array(items=items):
            return isinstance(value, list) and all(
                fits(api, items, item, depth + 1) for item in value
            )
        case Map(values=values):
            return isinstance(value, dict) and all(
                fits(api, values, item, depth + 1) for item in value.values()
            )
        case Object():
            return _object_fits(api, schema, value, depth)
        case Union(variants=variants):
            return any(fits(api, variant, value, depth + 1) for variant in variants)
        case Alias(target=target):
            return fits(api, target, value, depth + 1)
        case AnyValue(object=needed):
            return isinstance(value, dict) or not needed
        case NoValue():
            return False
        case _:
            assert_never(schema)


def _object_fits(api: Api, schema: Object, value: Json, depth: int) -> bool:
    if not isinstance(value, dict):
        return False
    known = {item.name: item for item in schema.properties}
    if any(
        item.required and item.name not in value
        for item in schema.properties
        if not _one_way(api, item.schema)
    ):
        return False
    for key, item in value.items():
        if key in known:
            if not fits(api, known[key].schema, item, depth + 1):
                return False
        elif schema.additional is False or (
            not isinstance(schema.additional, bool)
            and not fits(api, schema.additional, item, depth + 1)
        ):
            return False
    return True


def _one_way(api: Api, schema_id: SchemaId) -> bool:
    return is_read_only(api, schema_id) or is_write_only(api, schema_id)


def _is_kind(kind: str, value: Json) -> bool:
    match kind:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return kind == "number" or float(value).is_integer()


def _within(schema: Schema, value: Json) -> bool:
    """Say whether a value keeps the bounds of its schema; a pattern that Python cannot read bounds nothing."""
    if isinstance(value, (str, list, dict)):
        kind = (
            "Length"
            if isinstance(value, str)
            else "Items" if isinstance(value, list) else "Properties"
        )
        if (
            not bound(schema, f"min{kind}", 0)
            <= len(value)
            <= bound(schema, f"max{kind}", math.inf)
        ):
            return False
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return bound(schema, "minimum", -math.inf) <= value <= bound(schema, "maximum", math.inf)
    pattern = dict(schema.meta.constraints).get("pattern")
    return not isinstance(value, str) or not isinstance(pattern, str) or _matches(pattern, value)


def _matches(pattern: str, value: str) -> bool:
    """Say whether a text matches; a pattern that Python cannot read, or that may take long, bounds nothing."""
    if len(value) > 100 or len(pattern) > 200 or _NESTED.search(pattern):
        return True
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.search(pattern, value) is not None
        except (re.error, RecursionError, OverflowError):
            return True
