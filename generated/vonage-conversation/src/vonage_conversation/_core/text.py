"""The text of one value, as paths, queries and headers write it."""

from __future__ import annotations

import math
from datetime import date, datetime, time
from enum import Enum

from .errors import InvalidArgumentError


def text_of(value: object, name: str) -> str:
    """Return the wire text of a scalar; `name` is what an error calls it."""
    if type(value) is str:
        return value
    if isinstance(value, Enum):
        return text_of(value.value, name)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise InvalidArgumentError(f"{name} must be a finite number")
        return float.__repr__(value)
    if isinstance(value, (datetime, date, time)):
        return iso(value)
    if is_a(value, "decimal", "Decimal"):
        text = format(value, "f")
        if not text.lstrip("-")[:1].isdigit():
            raise InvalidArgumentError(f"{name} must be a finite number")
        return text
    if is_a(value, "uuid", "UUID"):
        return str(value)
    raise InvalidArgumentError(
        f"{name} cannot be written from {type(value).__name__};"
        " pass str, int, float, bool or a date"
    )


def is_a(value: object, module: str, name: str) -> bool:
    """Whether a value is of a class of a module that need not have been imported."""
    return any(cls.__name__ == name and cls.__module__ == module for cls in type(value).__mro__)


def iso(value: date | datetime | time) -> str:
    """Return RFC 3339 text; UTC is written `Z`."""
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def has_control(text: str) -> bool:
    """Whether the text holds a control character (C0, DEL or C1)."""
    return not text.isprintable() and any(
        character < " " or "\x7f" <= character < "\xa0" for character in text
    )


def has_surrogate(text: str) -> bool:
    """Whether the text holds half of a surrogate pair, which no encoding can write."""
    return not text.isprintable() and any("\ud800" <= character <= "\udfff" for character in text)
