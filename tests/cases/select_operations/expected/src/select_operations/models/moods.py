"""The model `MoodsDog`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["MoodsDog", "MoodsDogValues"]


MoodsDog: TypeAlias = Literal["good", "better"]


class MoodsDogValues:
    """The values of `MoodsDog`, by name."""

    GOOD: Final = "good"
    BETTER: Final = "better"
