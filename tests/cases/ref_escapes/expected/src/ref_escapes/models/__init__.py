"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .thing import (
        Thing as Thing,
        ThingXY_318f as ThingXY_318f,
        ThingXY_82de as ThingXY_82de,
        ThingXY_e672 as ThingXY_e672,
    )

__all__ = [
    "Thing",
    "ThingXY_318f",
    "ThingXY_82de",
    "ThingXY_e672",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "thing": (
                "Thing",
                "ThingXY_318f",
                "ThingXY_82de",
                "ThingXY_e672",
            ),
        },
    )
