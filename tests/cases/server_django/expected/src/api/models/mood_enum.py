"""The model `MoodEnum`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["MoodEnum", "MoodEnumValues"]


MoodEnum: TypeAlias = Literal["glad", "sad"]


class MoodEnumValues:
    """The values of `MoodEnum`, by name."""

    GLAD: Final = "glad"
    SAD: Final = "sad"
