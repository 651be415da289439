"""Example values: the document's own where they fit their schema, built from the schema where not."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, assert_never

from generator.diagnostics import Code, Sink, quoted
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
from generator.python.fits import bound, fits
from generator.python.shapes import is_read_only, is_write_only

Direction: TypeAlias = Literal["request", "response"]

_MAX_DEPTH = 6
_FORMATS = {
    "date-time": "2025-04-15T13:51:51Z",
    "date": "2025-04-15",
    "time": "13:51:51Z",
    "duration": "PT1H",
    "uuid": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "email": "user@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uri-reference": "/path",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "dGV4dA==",
    "password": "secret",
}


@dataclass(slots=True)
class Examples:
    """Example values of an API's schemas; what contradicts its schema is reported once."""

    api: Api
    sink: Sink
    _reported: set[str] = field(default_factory=set)

    def value(
        self, schema_id: SchemaId, *, direction: Direction, given: Iterable[Json] = ()
    ) -> Json:
        """Return an example of a schema: the first of `given` or of its own that fits, else a built one."""
        for example in given:
            if fits(self.api, schema_id, example):
                return _directed(self.api, schema_id, example, direction)
        return self._build(schema_id, direction, 0)

    def _own(self, schema: Schema) -> Iterator[Json]:
        for example in schema.meta.examples:
            if fits(self.api, schema.meta.id, example):
                yield example
            elif schema.meta.id not in self._reported:
                self._reported.add(schema.meta.id)
                message = f"the example {quoted(example)} does not fit its schema; a value is made up for tests and docs"
                self.sink.note(Code.EXAMPLE_INVALID, schema.meta.location.child("example"), message)

    def _build(self, schema_id: SchemaId, direction: Direction, depth: int) -> Json:
        schema = self.api.schemas[schema_id]
        for example in self._own(schema):
            return _directed(self.api, schema_id, example, direction)
        match schema:
            case Primitive():
                return _scalar(schema)
            case Enum():
                return schema.values[0]
            case Array(items=items):
                return self._array(schema, items, direction, depth)
            case Map(values=values):
                return (
                    {"key": self._build(values, direction, depth + 1)} if depth < _MAX_DEPTH else {}
                )
            case Object():
                return self._object(schema, direction, depth)
            case Union():
                return self._build(self._variant(schema, depth), direction, depth + 1)
            case Alias(target=target):
                return self._build(target, direction, depth)
            case AnyValue(object=True):
                return {}
            case AnyValue():
                return "any"
            case NoValue():
                return None
            case _:
                assert_never(schema)

    def _variant(self, schema: Union, depth: int) -> SchemaId:
        """Return the first variant; deep down, one that ends the recursion."""
        if depth >= _MAX_DEPTH - 1:
            for variant in schema.variants:
                if isinstance(self.api.schemas[variant], (Primitive, Enum)):
                    return variant
        return schema.variants[0]

    def _array(self, schema: Array, items: SchemaId, direction: Direction, depth: int) -> Json:
        least = bound(schema, "minItems", 0)
        if depth >= _MAX_DEPTH and not least:
            return []
        count = max(1, min(int(least), 20))
        return (
            [self._build(items, direction, depth + 1) for _ in range(count)]
            if depth < 2 * _MAX_DEPTH
            else []
        )

    def _object(self, schema: Object, direction: Direction, depth: int) -> Json:
        if depth > 2 * _MAX_DEPTH:
            return {}
        found: dict[str, Json] = {}
        for item in schema.properties:
            if not _hidden(self.api, item.schema, direction) and (item.required or depth < 4):
                found[item.name] = self._build(item.schema, direction, depth + 1)
        for item in schema.properties:
            variant = self._agreeing(item.schema, found) if item.name in found else None
            if variant is not None:
                found[item.name] = self._build(variant, direction, depth + 1)
        return found

    def _agreeing(self, schema_id: SchemaId, beside: dict[str, Json]) -> SchemaId | None:
        """Return the variant of a union whose tag a property beside the union names as well."""
        schema = self.api.schemas[schema_id]
        if not isinstance(schema, Union) or schema.discriminator is None:
            return None
        tag = beside.get(schema.discriminator.property)
        return next(
            (variant for known, variant in schema.discriminator.mapping if known == tag), None
        )


def _hidden(api: Api, schema_id: SchemaId, direction: Direction) -> bool:
    return is_read_only(api, schema_id) if direction == "request" else is_write_only(api, schema_id)


def _directed(api: Api, schema_id: SchemaId, value: Json, direction: Direction) -> Json:
    """Return an example without the keys that do not travel in this direction."""
    schema = api.schemas[schema_id]
    while isinstance(schema, Alias):
        schema = api.schemas[schema.target]
    if isinstance(schema, Object) and isinstance(value, dict):
        hidden = {item.name for item in schema.properties if _hidden(api, item.schema, direction)}
        known = {item.name: item.schema for item in schema.properties}
        return {
            key: _directed(api, known[key], item, direction) if key in known else item
            for key, item in value.items()
            if key not in hidden
        }
    if isinstance(schema, Array) and isinstance(value, list):
        return [_directed(api, schema.items, item, direction) for item in value]
    return value


def _scalar(schema: Primitive) -> Json:
    match schema.type:
        case "string":
            return _text(schema)
        case "integer" | "number":
            low = bound(schema, "minimum", -math.inf)
            high = bound(schema, "maximum", math.inf)
            step = bound(schema, "multipleOf", 1)
            number = 1.0 if low <= 1 <= high else low if math.isfinite(low) else high
            if step not in (0, 1):
                number = math.ceil(number / step) * step
            return int(number) if float(number).is_integer() or schema.type == "integer" else number
        case "boolean":
            return True
        case "null":
            return None


def _text(schema: Primitive) -> str:
    if schema.format in _FORMATS:
        return _FORMATS[schema.format]
    least, most = int(bound(schema, "minLength", 0)), int(bound(schema, "maxLength", 1000))
    text = "text".ljust(min(least, 1000), "x")
    return text[: max(most, 0)]
