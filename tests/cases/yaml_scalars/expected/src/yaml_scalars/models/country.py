"""The model `Country`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Country", "CountryValues"]


Country: TypeAlias = Literal["NO", "SE", "DK"]


class CountryValues:
    """The values of `Country`, by name."""

    NO: Final = "NO"
    SE: Final = "SE"
    DK: Final = "DK"
