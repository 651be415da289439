"""The model `Growing`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Growing", "GrowingValues"]


Growing: TypeAlias = Literal["a", "b"]


class GrowingValues:
    """The values of `Growing`, by name."""

    A: Final = "a"
    B: Final = "b"
