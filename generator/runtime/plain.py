"""Plain JSON out of what callers pass: models, views, mappings, dates, enumerations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from .omit import Omit

MAX_DEPTH = 200
"""Deepest nesting that is sent."""


def unwrap(value: Any) -> Any:
    """Return the JSON that `value` stands for.

    A model gives the object that it is a view of, so that later changes of it count; containers
    of the caller are copied and never changed. Members that are `omit` are left out.

    Raises:
        TypeError: The value has no JSON form.
        ValueError: The value is nested deeper than 200 levels, or holds itself.
    """
    return _unwrap(value, 0)


def _unwrap(value: Any, depth: int) -> Any:
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None or kind is float:
        return value
    if depth > MAX_DEPTH:
        raise ValueError(f"the value is nested deeper than {MAX_DEPTH} levels, or holds itself")
    raw = getattr(kind, "_raw_of", None)
    if raw is not None:
        return raw(value)
    if isinstance(value, Mapping):
        return {
            _key(key): _unwrap(item, depth + 1)
            for key, item in value.items()
            if not isinstance(item, Omit)
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_unwrap(item, depth + 1) for item in value if not isinstance(item, Omit)]
    return _scalar(value, depth)


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return str(key)
    raise TypeError(f"the key of a JSON object is a text, not {type(key).__name__}")


def _scalar(value: Any, depth: int) -> Any:
    if isinstance(value, Enum):
        return _unwrap(value.value, depth + 1)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    for plain in (str, int, float):
        if isinstance(value, plain):
            return plain(value)
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        return [_unwrap(item, depth + 1) for item in value]
    raise TypeError(f"{type(value).__name__} has no JSON form; pass a text, a number, a list or a mapping")
