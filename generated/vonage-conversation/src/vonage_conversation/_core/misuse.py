"""What is said of a model that is used wrongly; imported when there is something to say."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from .fields import table_of
from .secrets import show

__all__ = ["demanded", "missing", "unknown"]


def unknown(cls: type, name: str) -> str:
    """Say that a model has no such attribute, and which one may be meant."""
    table = table_of(cls)
    if name in table.by_wire:
        return f"{cls.__name__} calls {name!r} {table.by_wire[name].name!r}"
    near = get_close_matches(name, table.by_name, n=1)
    hint = (
        f", did you mean {near[0]!r}?"
        if near
        else "; undeclared keys go through extra={...} or model['key']"
    )
    return f"{cls.__name__} has no field {name!r}{hint}"


def demanded(cls: type, raw: Mapping[str, Any]) -> str:
    """Say which required fields a constructor was not given."""
    table = table_of(cls)
    names = [
        field.name for wire, field in table.by_wire.items() if wire in table.demanded - raw.keys()
    ]
    return f"{cls.__name__} needs {', '.join(names)}; {cls.__name__}.from_dict takes what there is"


def missing(cls: type, name: str, raw: Mapping[str, Any]) -> str:
    """Say why an attribute cannot be read: there is none, or it did not arrive."""
    if name not in table_of(cls).by_name:
        return f"{cls.__name__} has no field {name!r}; any key of the wire reads as model['key']"
    arrived = ", ".join(show(wire) for wire in list(raw)[:20]) or "nothing"
    return f"{cls.__name__}.{name} is required but did not arrive; what arrived: {arrived}"
