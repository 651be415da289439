"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .thing import (
        Thing as Thing,
        ThingCircle as ThingCircle,
        ThingSquare as ThingSquare,
        ThingValue as ThingValue,
        ThingValueUnknown as ThingValueUnknown,
    )

__all__ = [
    "Thing",
    "ThingCircle",
    "ThingSquare",
    "ThingValue",
    "ThingValueUnknown",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "thing": (
                "Thing",
                "ThingCircle",
                "ThingSquare",
                "ThingValue",
                "ThingValueUnknown",
            ),
        },
    )
