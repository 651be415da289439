"""Bounds: what a value must keep within beside its type, for `validate`."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sized
from typing import Any, TypeGuard

from .dates import READS
from .secrets import show
from .shapes import is_list, is_plain_dict


def beyond(schema: Mapping[str, Any], value: Any, *, patterns: bool) -> Iterator[str]:
    """Yield what a schema of the table says that a value does not keep; its keys are those of `validate`."""
    if isinstance(value, str):
        yield from _sized(schema, value, "minLength", "maxLength", "characters")
        yield from _text(schema, value, patterns=patterns)
    elif is_list(value):
        yield from _sized(schema, value, "minItems", "maxItems", "items")
        if schema.get("uniqueItems") and not _is_unique(value):
            yield "expected each item once"
    elif is_plain_dict(value):
        yield from _sized(schema, value, "minProperties", "maxProperties", "keys")
    elif is_number(value):
        yield from _range(schema, value)


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether a value is a number of JSON, which has no infinity; a boolean is none."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _sized(
    schema: Mapping[str, Any], value: Sized, least: str, most: str, what: str
) -> Iterator[str]:
    if len(value) < schema.get(least, 0):
        yield f"expected at least {schema[least]} {what}, got {len(value)}"
    if len(value) > schema.get(most, math.inf):
        yield f"expected at most {schema[most]} {what}, got {len(value)}"


def _text(schema: Mapping[str, Any], value: str, *, patterns: bool) -> Iterator[str]:
    read = READS.get(schema.get("format", ""))
    if read is not None and read(value) is value:
        yield f"cannot be read as a {schema['format']}: {show(value, 4)}"
    if patterns and "pattern" in schema and not _matches(schema["pattern"], value):
        yield f"{show(value, 4)} does not match {show(schema['pattern'], 4)}"


def _is_unique(values: list[object]) -> bool:
    return len({json.dumps(item, sort_keys=True) for item in values}) == len(values)


def _matches(pattern: str, value: str) -> bool:
    """Whether a text matches; a pattern that Python cannot compile says nothing against it."""
    try:
        return re.search(pattern, value) is not None
    except (re.error, RecursionError, OverflowError):
        return True


def _range(schema: Mapping[str, Any], value: float) -> Iterator[str]:
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    # OpenAPI 3.0 writes the exclusive bounds as flags, JSON Schema 2020-12 as numbers.
    above, low = (low, None) if above is True else (above, low)
    below, high = (high, None) if below is True else (below, high)
    if is_number(low) and value < low:
        yield f"expected at least {low}, got {show(value)}"
    if is_number(high) and value > high:
        yield f"expected at most {high}, got {show(value)}"
    if is_number(above) and value <= above:
        yield f"expected more than {above}, got {show(value)}"
    if is_number(below) and value >= below:
        yield f"expected less than {below}, got {show(value)}"
    step = schema.get("multipleOf")
    if is_number(step) and step > 0 and not _is_multiple(value, step):
        yield f"expected a multiple of {step}, got {show(value)}"


def _is_multiple(value: float, step: float) -> bool:
    """Whether a number is so many steps: integers exactly, others as far as floats are exact."""
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    try:
        times = value / step
    except OverflowError:
        return True
    return not math.isfinite(times) or abs(times - round(times)) <= 1e-9 * max(1.0, abs(times))
