"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = [
    "Thing",
    "ThingA",
    "ThingAValues",
    "ThingB",
    "ThingBValues",
    "ThingC",
    "ThingCValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


ThingA: TypeAlias = Literal[1, -1, 0]


class ThingAValues:
    """The values of `ThingA`, by name."""

    N_1: Final = 1
    MINUS_1: Final = -1
    N_0: Final = 0


ThingB: TypeAlias = float


class ThingBValues:
    """The values of `ThingB`, by name."""

    N_0_5: Final = 0.5
    N_1_5: Final = 1.5


ThingC: TypeAlias = Literal[1, "1", True]


class ThingCValues:
    """The values of `ThingC`, by name."""

    N_1_NUMBER: Final = 1
    N_1_TEXT: Final = "1"
    TRUE: Final = True


class Thing(Model):
    a: ThingA | int | None = None
    b: ThingB | float | None = None
    c: ThingC | bool | int | str | None = None
    d: Literal[True] | bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: ThingA | None = None,
            b: ThingB | None = None,
            c: ThingC | None = None,
            d: Literal[True] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
