"""The text of one value, as paths, queries and headers write it."""

from __future__ import annotations

import math
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from uuid import UUID

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
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise InvalidArgumentError(f"{name} must be a finite number")
        return format(value, "f")
    if isinstance(value, UUID):
        return str(value)
    raise InvalidArgumentError(
        f"{name} cannot be written from {type(value).__name__};"
        " pass str, int, float, bool or a date"
    )


def iso(value: date | datetime | time) -> str:
    """Return RFC 3339 text; UTC is written `Z`."""
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def has_control(text: str) -> bool:
    """Whether the text holds a control character (C0, DEL or C1)."""
    return not text.isprintable() and any(
        character < " " or "\x7f" <= character < "\xa0" for character in text
    )
