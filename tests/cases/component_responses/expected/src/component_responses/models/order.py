"""The model `Order`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Order", "OrderValues"]


Order: TypeAlias = Literal["asc", "desc"]


class OrderValues:
    """The values of `Order`, by name."""

    ASC: Final = "asc"
    DESC: Final = "desc"
