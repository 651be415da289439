"""The model `Kind`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Kind", "KindValues"]


Kind: TypeAlias = Literal["cat", "dog"]


class KindValues:
    """The values of `Kind`, by name."""

    CAT: Final = "cat"
    DOG: Final = "dog"
