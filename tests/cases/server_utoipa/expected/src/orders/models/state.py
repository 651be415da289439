"""The model `State`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["State", "StateValues"]


State: TypeAlias = Literal["open", "shipped"]
"""Where an order is."""


class StateValues:
    """The values of `State`, by name."""

    OPEN: Final = "open"
    """Not paid."""
    SHIPPED: Final = "shipped"
    """On its way."""
