"""Example values: the document's own where they fit their schema, built from the schema where not."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Literal, TypeAlias, assert_never

from generator.diagnostics import Code, Sink
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
from generator.location import Location
from generator.python.examples.abridge import MAX_DEPTH, MAX_VALUES, abridged, shallow
from generator.python.examples.mismatch import fits, is_number, mismatches, within
from generator.python.examples.scalar_example import bound, scalar
from generator.python.shapes import is_received, is_sent, kind_of, unaliased

Direction: TypeAlias = Literal["request", "response"]

_USUAL_DEPTH = 5
"""Containers inside each other from here on hold what they must, as beyond `MAX_VALUES`."""
_MAX_NEEDED = 1000
"""Values in one example, beyond which even what is required is left out."""
_MAX_ITEMS = 20


@dataclass(slots=True)
class Examples:
    """Example values of an API's schemas; what contradicts its schema is reported once."""

    api: Api
    sink: Sink
    _made: dict[tuple[SchemaId, Direction], Json] = field(default_factory=dict)
    _fitting: dict[SchemaId, tuple[Json, ...]] = field(default_factory=dict)

    def value(
        self,
        schema_id: SchemaId,
        *,
        direction: Direction,
        given: Iterable[Json] = (),
        location: Location | None = None,
    ) -> Json:
        """Return an example of a schema: the first of `given` or of its own that fits, else a built one.

        One of the document's is shortened where it is too long to read.

        `location` is where `given` stands, for the report of one that does not fit.
        """
        for example in self._that_fit(schema_id, given, location):
            return self.directed(schema_id, example, direction)
        key = (schema_id, direction)
        if key not in self._made:
            self._made[key] = _Builder(self, direction).value(schema_id, 0)
        return copy.deepcopy(self._made[key])

    def own(self, schema: Schema) -> tuple[Json, ...]:
        """Return the examples of a schema itself that fit it."""
        meta = schema.meta
        if meta.id not in self._fitting:
            found = tuple(self._that_fit(meta.id, meta.examples, meta.location))
            self._fitting[meta.id] = found
        return self._fitting[meta.id]

    def _that_fit(
        self, schema_id: SchemaId, examples: Iterable[Json], location: Location | None
    ) -> Iterator[Json]:
        for example in map(shallow, examples):
            wrong = next(iter(mismatches(self.api, schema_id, example)), None)
            if wrong is None:
                yield abridged(example, partial(fits, self.api, schema_id))
            elif location is not None:
                place = f" at '{wrong.pointer}'" if wrong.pointer else ""
                message = (
                    f"the example does not fit its schema: {wrong.message}{place};"
                    " another value is used in tests and docs"
                )
                self.sink.note(Code.EXAMPLE_INVALID, location.child("example"), message)

    def directed(self, schema_id: SchemaId, value: Json, direction: Direction) -> Json:
        """Return a copy of an example without the keys that do not travel in this direction."""
        if not isinstance(value, (dict, list)):
            return value
        schema = schema_of(self.api, schema_id, value)
        if isinstance(schema, Object) and isinstance(value, dict):
            known = {item.name: item.schema for item in schema.properties}
            return {
                key: self.directed(known[key], item, direction) if key in known else item
                for key, item in value.items()
                if key not in known or not self.hidden(known[key], direction)
            }
        if isinstance(schema, Array) and isinstance(value, list):
            return [self.directed(schema.items, item, direction) for item in value]
        if isinstance(schema, Tuple) and isinstance(value, list):
            places = (*schema.items, *(schema.rest,) * (len(value) - len(schema.items)))
            return [
                item if place is None else self.directed(place, item, direction)
                for place, item in zip(places, value, strict=False)
            ]
        if isinstance(schema, Map) and isinstance(value, dict):
            return {k: self.directed(schema.values, item, direction) for k, item in value.items()}
        return value

    def hidden(self, schema_id: SchemaId, direction: Direction) -> bool:
        """Say whether a property does not travel in a direction."""
        travels = is_sent if direction == "request" else is_received
        return not travels(self.api, schema_id)


def schema_of(api: Api, schema_id: SchemaId, value: Json) -> Schema:
    """Return what a value is of, through aliases, variants and kinds; a union where none of its variants is it."""
    schema = kind_of(api, unaliased(api, schema_id), value)
    while isinstance(schema, Union):
        variant = variant_of(api, schema, value)
        if variant is None:
            break
        schema = kind_of(api, unaliased(api, variant), value)
    return schema


def variant_of(api: Api, schema: Union, value: Json) -> SchemaId | None:
    """Return the variant that a value is of: the one that its tag names, else the first that fits."""
    if schema.discriminator is not None and isinstance(value, dict):
        tag = value.get(schema.discriminator.property)
        for known, variant in schema.discriminator.mapping:
            if known == tag:
                return variant
        if schema.discriminator.default is not None:
            return schema.discriminator.default
    return next((variant for variant in schema.variants if fits(api, variant, value)), None)


class _Builder:
    """Builds one example; it ends whatever the schemas hold, themselves included."""

    def __init__(self, examples: Examples, direction: Direction) -> None:
        self._examples = examples
        self._api = examples.api
        self._direction = direction
        self._open: list[SchemaId] = []
        self._count = 0

    def value(self, schema_id: SchemaId, depth: int) -> Json:
        """Return an example of a schema, `depth` levels inside of the one that was asked for."""
        around = len(self._open)
        try:
            while True:
                schema = self._api.schemas[schema_id]
                self._count += 1
                for example in self._examples.own(schema):
                    return self._examples.directed(schema_id, example, self._direction)
                self._open.append(schema_id)
                following = self._meant(schema)
                if following is None or following in self._open[around:]:
                    return self._built(schema, depth)
                schema_id = following
        finally:
            del self._open[around:]

    def _meant(self, schema: Schema) -> SchemaId | None:
        """Return the schema of which an example is one of this, as it is; None where this says it itself."""
        match schema:
            case Alias(target=target):
                return target
            case Union(variants=variants):
                return next((found for found in variants if found not in self._open), variants[0])
            case Object(discriminator=Discriminator(mapping=mapping)):
                return next((kind for _, kind in mapping if kind not in self._open), None)
            case _:
                return None

    def _built(self, schema: Schema, depth: int) -> Json:
        match schema:
            case Primitive():
                return scalar(schema)
            case Enum():
                return schema.values[0]
            case Array(items=items):
                return self._array(schema, items, depth)
            case Tuple(items=items):
                return [
                    self.value(item, depth + 1) if self._affordable(item, depth + 1) else None
                    for item in items
                ]
            case Map(values=values):
                least = bound(schema, "minProperties")
                needed = least > 0 and self._affordable(values, depth + 1)
                wanted = needed or self._wanted(values, depth + 1)
                return {"key": self.value(values, depth + 1)} if wanted else {}
            case Object():
                return self._object(schema, depth)
            case AnyValue(object=True):
                return {}
            case AnyValue():
                return "any"
            case NoValue() | Alias() | Union():
                return None
            case _:
                assert_never(schema)

    def _wanted(self, schema_id: SchemaId, depth: int) -> bool:
        """Say whether something optional has a place: neither deep, nor much, nor again the same."""
        schema = unaliased(self._api, schema_id)
        if schema_id in self._open or self._count > MAX_VALUES or isinstance(schema, NoValue):
            return False
        return depth <= _USUAL_DEPTH + isinstance(schema, (Primitive, Enum))

    def _affordable(self, schema_id: SchemaId, depth: int) -> bool:
        """Say whether something required can be built: not what needs itself, or more, without an end."""
        if depth > MAX_DEPTH or self._count >= _MAX_NEEDED:
            return False
        return self._open.count(schema_id) < 2

    def _array(self, schema: Array, items: SchemaId, depth: int) -> Json:
        least, most = bound(schema, "minItems"), bound(schema, "maxItems", math.inf)
        if not self._wanted(items, depth + 1) and not (
            least and self._affordable(items, depth + 1)
        ):
            return []
        count = int(min(max(least, 1), max(most, 0), _MAX_ITEMS))
        found = [self.value(items, depth + 1) for _ in range(count)]
        return found if within(schema, found) else _varied(found)

    def _object(self, schema: Object, depth: int) -> Json:
        found: dict[str, Json] = {}
        for item in schema.properties:
            wanted = (
                self._affordable(item.schema, depth + 1)
                if item.required
                else self._wanted(item.schema, depth + 1)
            )
            if wanted and not self._examples.hidden(item.schema, self._direction):
                found[item.name] = self.value(item.schema, depth + 1)
        found |= {name: tag for name, tag in schema.tags if name in found}
        for item in schema.properties:
            variant = self._agreeing(item.schema, found) if item.name in found else None
            if variant is not None:
                found[item.name] = self.value(variant, depth + 1)
        return found

    def _agreeing(self, schema_id: SchemaId, beside: dict[str, Json]) -> SchemaId | None:
        """Return the variant of a union whose tag a property beside the union names as well."""
        schema = unaliased(self._api, schema_id)
        if not isinstance(schema, Union) or schema.discriminator is None:
            return None
        tag = beside.get(schema.discriminator.property)
        known = schema.discriminator.mapping
        return next((variant for value, variant in known if value == tag), None)


def _varied(items: list[Json]) -> list[Json]:
    """Return the items told apart by a number, where they are text or numbers."""
    return [
        (
            f"{item}{index}"
            if isinstance(item, str) and index
            else item + index if is_number(item) else item
        )
        for index, item in enumerate(items)
    ]
