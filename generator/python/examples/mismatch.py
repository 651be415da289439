"""How a value differs from what its schema describes; nothing is computed by the SDK's own code."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard, assert_never

from generator.diagnostics import quoted
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
    Tuple,
    Union,
)
from generator.pattern import matches
from generator.python.examples.abridge import MAX_DEPTH
from generator.python.shapes import is_nullable, is_read_only, is_write_only, kind_of

_KINDS = {str: "a string", bool: "a boolean", int: "an integer", float: "a number"}
_SIZES = (
    (str, "minLength", "maxLength", "characters"),
    (list, "minItems", "maxItems", "items"),
    (dict, "minProperties", "maxProperties", "keys"),
)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One difference: where in the value, and what is wrong there."""

    pointer: str
    """JSON Pointer into the value."""
    message: str


def mismatches(api: Api, schema_id: SchemaId, value: Json) -> tuple[Mismatch, ...]:
    """Return every way in which a value differs from its schema, as far as the model of it goes.

    A required property that travels in one direction alone is never missed. Formats say nothing.
    """
    return tuple(_Checker(api).check(schema_id, value, "", 0))


def fits(api: Api, schema_id: SchemaId, value: Json) -> bool:
    """Say whether a value is what its schema describes."""
    return next(_Checker(api).check(schema_id, value, "", 0), None) is None


def within(schema: Schema, value: Json) -> bool:
    """Say whether a value keeps the bounds of a schema, whatever its type."""
    return next(_bounds(dict(schema.meta.constraints), value, ""), None) is None


def is_number(value: object) -> TypeGuard[int | float]:
    """Say whether a value is a number that has a size: no boolean, no NaN, no infinity."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, int) or math.isfinite(value)


class _Checker:
    def __init__(self, api: Api) -> None:
        self._api = api
        self._fitting: dict[tuple[SchemaId, int], bool] = {}
        """Whether a value fits a union, each tried once: true until it is known."""

    def check(self, schema_id: SchemaId, value: Json, at: str, depth: int) -> Iterator[Mismatch]:
        """Yield how a value that stands `at` a pointer differs from its schema."""
        schema = self._api.schemas[schema_id]
        if depth >= MAX_DEPTH or (value is None and is_nullable(self._api, schema_id)):
            return
        match schema:
            case Primitive(type=kind):
                if not _is_kind(kind, value):
                    yield Mismatch(at, f"{_shown(value)} is no {kind}")
                    return
            case Enum(values=values, extensible=extensible):
                open_to = {type(known) for known in values} if extensible else set()
                if type(value) not in open_to and not any(_same(value, known) for known in values):
                    yield Mismatch(at, f"{_shown(value)} is none of the values of the enum")
            case Array(items=items):
                if not isinstance(value, list):
                    yield Mismatch(at, f"{_shown(value)} is no array")
                    return
                for index, item in enumerate(value):
                    yield from self.check(items, item, f"{at}/{index}", depth + 1)
            case Tuple():
                yield from self._tuple(schema, value, at, depth)
            case Map(values=values):
                if not isinstance(value, dict):
                    yield Mismatch(at, f"{_shown(value)} is no object")
                    return
                for key, item in value.items():
                    yield from self.check(values, item, _below(at, key), depth + 1)
            case Object():
                yield from self._object(schema, value, at, depth)
            case Union():
                yield from self._union(schema, value, at, depth)
            case Alias(target=target):
                yield from self.check(target, value, at, depth + 1)
            case AnyValue(object=needed):
                if needed and not isinstance(value, dict):
                    yield Mismatch(at, f"{_shown(value)} is no object")
            case NoValue():
                yield Mismatch(at, "no value is valid here")
            case _:
                assert_never(schema)
        yield from _bounds(dict(schema.meta.constraints), value, at)

    def _tuple(self, schema: Tuple, value: Json, at: str, depth: int) -> Iterator[Mismatch]:
        if not isinstance(value, list):
            yield Mismatch(at, f"{_shown(value)} is no array")
            return
        for index, item in enumerate(value):
            below = schema.items[index] if index < len(schema.items) else schema.rest
            if below is None:
                yield Mismatch(f"{at}/{index}", f"is more than {len(schema.items)} items")
                return
            yield from self.check(below, item, f"{at}/{index}", depth + 1)

    def _object(self, schema: Object, value: Json, at: str, depth: int) -> Iterator[Mismatch]:
        if not isinstance(value, dict):
            yield Mismatch(at, f"{_shown(value)} is no object")
            return
        kind = kind_of(self._api, schema, value)
        if isinstance(kind, Object) and kind is not schema:
            yield from self._object(kind, value, at, depth)
            return
        known = {item.name: item for item in schema.properties}
        for item in schema.properties:
            if item.required and item.name not in value and not self._one_way(item.schema):
                yield Mismatch(_below(at, item.name), "is required but missing")
        for key, member in value.items():
            if key in known:
                yield from self.check(known[key].schema, member, _below(at, key), depth + 1)
            elif schema.additional is False:
                yield Mismatch(_below(at, key), "is not declared, and other keys are forbidden")
            elif schema.additional is not True:
                yield from self.check(schema.additional, member, _below(at, key), depth + 1)

    def _union(self, schema: Union, value: Json, at: str, depth: int) -> Iterator[Mismatch]:
        key = (schema.meta.id, id(value))
        if key not in self._fitting:
            self._fitting[key] = True
            self._fitting[key] = any(
                next(self.check(variant, value, at, depth + 1), None) is None
                for variant in schema.variants
            )
        if not self._fitting[key]:
            yield Mismatch(at, f"{_shown(value)} is none of the {len(schema.variants)} variants")

    def _one_way(self, schema_id: SchemaId) -> bool:
        return is_read_only(self._api, schema_id) or is_write_only(self._api, schema_id)


def _bounds(given: Mapping[str, Json], value: Json, at: str) -> Iterator[Mismatch]:
    if not given:
        return
    for kind, low, high, what in _SIZES:
        if isinstance(value, kind) and isinstance(value, (str, list, dict)):
            least, most = given.get(low), given.get(high)
            if is_number(least) and len(value) < least:
                yield Mismatch(at, f"has {len(value)} {what}, fewer than {least}")
            if is_number(most) and len(value) > most:
                yield Mismatch(at, f"has {len(value)} {what}, more than {most}")
    if isinstance(value, list) and given.get("uniqueItems") is True:
        texts = [json.dumps(item, sort_keys=True) for item in value]
        if len(set(texts)) < len(texts):
            yield Mismatch(at, "has the same item twice")
    pattern = given.get("pattern")
    if isinstance(value, str) and isinstance(pattern, str) and not matches(pattern, value):
        yield Mismatch(at, f"{_shown(value)} does not match {quoted(pattern)}")
    if is_number(value):
        yield from _range(given, value, at)


def _range(given: Mapping[str, Json], value: float, at: str) -> Iterator[Mismatch]:
    low, high = given.get("minimum"), given.get("maximum")
    above, below = given.get("exclusiveMinimum"), given.get("exclusiveMaximum")
    # OpenAPI 3.0 writes exclusive bounds as flags, JSON Schema 2020-12 as numbers.
    above, low = (low, None) if above is True else (above, low)
    below, high = (high, None) if below is True else (below, high)
    if (is_number(low) and value < low) or (is_number(above) and value <= above):
        yield Mismatch(at, f"{_shown(value)} is too small")
    if (is_number(high) and value > high) or (is_number(below) and value >= below):
        yield Mismatch(at, f"{_shown(value)} is too large")
    step = given.get("multipleOf")
    if is_number(step) and step > 0 and not _is_multiple(value, step):
        yield Mismatch(at, f"{_shown(value)} is no multiple of {step}")


def _is_multiple(value: float, step: float) -> bool:
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    try:
        times = value / step
    except OverflowError:
        return True
    return not math.isfinite(times) or math.isclose(times, round(times), rel_tol=1e-9, abs_tol=1e-9)


def _is_kind(kind: str, value: Json) -> bool:
    match kind:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
        case "integer":
            return is_number(value) and (isinstance(value, int) or value.is_integer())
    return is_number(value)


def _same(value: Json, known: Json) -> bool:
    """Compare as JSON does: 1 is 1.0, and no number is a boolean, however deep."""
    if isinstance(value, list) and isinstance(known, list):
        return len(value) == len(known) and all(map(_same, value, known))
    if isinstance(value, dict) and isinstance(known, dict):
        return value.keys() == known.keys() and all(_same(value[key], known[key]) for key in known)
    return value == known and isinstance(value, bool) == isinstance(known, bool)


def _below(at: str, key: str) -> str:
    return f"{at}/{key.replace('~', '~0').replace('/', '~1')}"


def _shown(value: Json) -> str:
    """Return a scalar as it is, a container by its kind."""
    if value is None or isinstance(value, (bool, int, float)):
        return json.dumps(value) if not isinstance(value, int) or abs(value) < 10**40 else "it"
    if isinstance(value, str):
        return f"the string {quoted(value)}"
    return "an array" if isinstance(value, list) else "an object"
