"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Thing", "ThingA", "ThingAValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


ThingA: TypeAlias = Literal["x", "y"]


class ThingAValues:
    """The values of `ThingA`, by name."""

    X: Final = "x"
    Y: Final = "y"


class Thing(Model):
    a: ThingA | str | None = Field("a", nullable=True)
    b: None = Field("b", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: ThingA | None | Omit = omit,
            b: Omit | None = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
