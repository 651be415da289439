"""The model `Size`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Size", "SizeValues"]


Size: TypeAlias = Literal["s", "m", "l"]


class SizeValues:
    """The values of `Size`, by name."""

    S: Final = "s"
    M: Final = "m"
    L: Final = "l"
