"""The model `Mode`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Mode", "ModeValues"]


Mode: TypeAlias = Literal["fast", "slow"]


class ModeValues:
    """The values of `Mode`, by name."""

    FAST: Final = "fast"
    SLOW: Final = "slow"
