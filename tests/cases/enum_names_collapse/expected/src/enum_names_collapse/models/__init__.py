"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .thing import (
        Thing as Thing,
        ThingMark as ThingMark,
        ThingMarkValues as ThingMarkValues,
    )

__all__ = [
    "Thing",
    "ThingMark",
    "ThingMarkValues",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "thing": (
                "Thing",
                "ThingMark",
                "ThingMarkValues",
            ),
        },
    )
