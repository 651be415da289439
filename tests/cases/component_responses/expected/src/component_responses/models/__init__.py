"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .missing import Missing as Missing
    from .order import Order as Order, OrderValues as OrderValues
    from .thing_lite import ThingLite as ThingLite

__all__ = [
    "Missing",
    "Order",
    "OrderValues",
    "ThingLite",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "missing": ("Missing",),
            "order": (
                "Order",
                "OrderValues",
            ),
            "thing_lite": ("ThingLite",),
        },
    )
