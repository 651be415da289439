"""Example scalars: the plainest text or number that keeps its schema's format and bounds."""

from __future__ import annotations

import math
from collections.abc import Iterator

from generator.ir import Json, Primitive, Schema
from generator.pattern import sample
from generator.python.examples.mismatch import is_number, within

_HUGE = 1e300
"""Bounds beyond this bound nothing: arithmetic with them would overflow."""
_LONGEST = 1000
_FORMATS = {
    "date-time": "2025-04-15T13:51:51Z",
    "date": "2025-04-15",
    "time": "13:51:51Z",
    "duration": "PT1H",
    "uuid": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "email": "user@example.com",
    "idn-email": "user@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "iri": "https://example.com",
    "uri-reference": "/path",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "dGV4dA==",
    "json-pointer": "/path",
    "regex": "[a-z]+",
    "password": "secret",
}


def bound(schema: Schema, name: str, otherwise: float = 0) -> float:
    """Return a numeric bound of a schema, or `otherwise`."""
    found = dict(schema.meta.constraints).get(name)
    return found if is_number(found) and abs(found) < _HUGE else otherwise


def scalar(schema: Primitive) -> Json:
    """Return an example of a scalar."""
    match schema.type:
        case "string":
            texts = tuple(_texts(schema))
            return next((text for text in texts if within(schema, text)), texts[-1])
        case "integer":
            whole = (int(number) for number in _numbers(schema))
            return next(filter(lambda number: within(schema, number), whole), 1)
        case "number":
            return next(filter(lambda number: within(schema, number), _numbers(schema)), 1)
        case "boolean":
            return True
        case "null":
            return None


def _texts(schema: Primitive) -> Iterator[str]:
    """Yield texts that may fit a schema, the best first."""
    least = int(min(bound(schema, "minLength"), _LONGEST))
    most = int(max(min(bound(schema, "maxLength", _LONGEST), _LONGEST), 0))
    usual = _FORMATS.get(schema.format or "")
    pattern = dict(schema.meta.constraints).get("pattern")
    if usual is not None:
        yield usual
    if isinstance(pattern, str):
        made = sample(pattern, least=least)
        if made is not None:
            yield made
    yield "text".ljust(least, "x")[:most]


def _numbers(schema: Primitive) -> Iterator[float]:
    """Yield numbers that may fit a schema, the plainest first."""
    low, high = bound(schema, "minimum", math.nan), bound(schema, "maximum", math.nan)
    above = bound(schema, "exclusiveMinimum", math.nan)
    below = bound(schema, "exclusiveMaximum", math.nan)
    step = bound(schema, "multipleOf", 1) or 1
    starts = [1, step, 0, low, above, high, below, (low + high) / 2, (above + below) / 2]
    for start in starts:
        if not is_number(start):
            continue
        yield start
        if is_number(start / step):
            yield from (math.ceil(start / step) * step, (math.floor(start / step) + 1) * step)
        yield from (start + 1, start - 1)
