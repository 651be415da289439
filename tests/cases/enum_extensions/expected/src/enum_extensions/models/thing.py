"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = [
    "Thing",
    "ThingFolding",
    "ThingFoldingValues",
    "ThingLevel",
    "ThingLevelValues",
    "ThingMapped",
    "ThingMappedValues",
    "ThingMicrosoft",
    "ThingMicrosoftValues",
    "ThingSame",
    "ThingSameValues",
    "ThingTitled",
    "ThingTitledValues",
    "ThingTooFew",
    "ThingTooFewValues",
    "ThingTooMany",
    "ThingTooManyValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


ThingLevel: TypeAlias = Literal[1, 2]


class ThingLevelValues:
    """The values of `ThingLevel`, by name."""

    LOW: Final = 1
    """At the bottom."""
    HIGH_LEVEL: Final = 2
    """At the "top"."""


ThingTooFew: TypeAlias = Literal["a", "b"]


class ThingTooFewValues:
    """The values of `ThingTooFew`, by name."""

    A: Final = "a"
    B: Final = "b"


ThingTooMany: TypeAlias = Literal["a", "b"]


class ThingTooManyValues:
    """The values of `ThingTooMany`, by name."""

    A: Final = "a"
    B: Final = "b"


ThingSame: TypeAlias = Literal["a", "b"]


class ThingSameValues:
    """The values of `ThingSame`, by name."""

    A: Final = "a"
    B: Final = "b"


ThingFolding: TypeAlias = Literal[1, 2, 3]


class ThingFoldingValues:
    """The values of `ThingFolding`, by name."""

    A_B_KEBAB: Final = 1
    A_B_LOWER: Final = 2
    N_3: Final = 3


ThingMapped: TypeAlias = Literal["a", "b"]


class ThingMappedValues:
    """The values of `ThingMapped`, by name."""

    A: Final = "a"
    B: Final = "b"
    """The second one."""


ThingMicrosoft: TypeAlias = Literal["x1", "x2"]


class ThingMicrosoftValues:
    """The values of `ThingMicrosoft`, by name."""

    X1: Final = "x1"
    SECOND: Final = "x2"
    """The other."""


ThingTitled: TypeAlias = Literal[10, 20]


class ThingTitledValues:
    """The values of `ThingTitled`, by name."""

    SLOW: Final = 10
    """Takes long."""
    FAST: Final = 20
    """Deprecated."""


class Thing(Model):
    level: ThingLevel | int | None = Field("level", nullable=True)
    too_few: ThingTooFew | str | None = None
    too_many: ThingTooMany | str | None = None
    same: ThingSame | str | None = None
    folding: ThingFolding | int | None = None
    mapped: ThingMapped | str | None = None
    microsoft: ThingMicrosoft | str | None = None
    titled: ThingTitled | int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            level: ThingLevel | None | Omit = omit,
            too_few: ThingTooFew | None = None,
            too_many: ThingTooMany | None = None,
            same: ThingSame | None = None,
            folding: ThingFolding | None = None,
            mapped: ThingMapped | None = None,
            microsoft: ThingMicrosoft | str | None = None,
            titled: ThingTitled | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
