"""Plain JSON out of what callers pass: models, views, mappings, dates, enumerations."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import Enum
from typing import Any

from .omit import Omit
from .shapes import is_mapping, is_sequence
from .text import is_a, iso

MAX_DEPTH = 200
"""Deepest nesting that is sent."""


def unwrap(value: Any) -> Any:
    """Return the JSON that a model, or a list or map of models, is a view of; else the value itself."""
    raw = getattr(value.__class__, "_raw_of", None)
    return value if raw is None else raw(value)


def plain(value: Any) -> Any:
    """Return the JSON that `value` stands for.

    A model gives the object that it is a view of, so that later changes of it count; containers
    of the caller are copied and never changed. Members that are `omit` are left out.

    Raises:
        TypeError: The value has no JSON form.
        ValueError: The value is nested deeper than 200 levels, or holds itself.
    """
    return _plain(value, 0)


def _plain(value: Any, depth: int) -> Any:
    kind = value.__class__
    if kind is str or kind is int or kind is bool or value is None or kind is float:
        return value
    if depth > MAX_DEPTH:
        raise ValueError(f"the value is nested deeper than {MAX_DEPTH} levels, or holds itself")
    raw = getattr(kind, "_raw_of", None)
    if raw is not None:
        return raw(value)
    if is_mapping(value):
        return {
            key_of(key): _plain(item, depth + 1)
            for key, item in value.items()
            if not isinstance(item, Omit)
        }
    if is_sequence(value):
        return [_plain(item, depth + 1) for item in value if not isinstance(item, Omit)]
    return scalar(value)


def key_of(key: Any) -> str:
    """Return the text of a mapping's key."""
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return str(key)
    raise TypeError(f"the key of a JSON object is a text, not {type(key).__name__}")


def scalar(value: Any) -> Any:
    """Return the JSON scalar that a value of Python stands for: an enumeration, a date, a UUID, a Decimal.

    Raises:
        TypeError: The value has no JSON form.
    """
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, (datetime, date, time)):
        return iso(value)
    if is_a(value, "uuid", "UUID"):
        return str(value)
    if is_a(value, "decimal", "Decimal"):
        text = str(value)
        return int(text) if text.lstrip("-").isdigit() else float(text)
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError("bytes cannot be written as JSON; encode them first")
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")
