"""The model `NarrowX`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["NarrowX", "NarrowXValues"]


NarrowX: TypeAlias = Literal["a", "b"]


class NarrowXValues:
    """The values of `NarrowX`, by name."""

    A: Final = "a"
    B: Final = "b"
