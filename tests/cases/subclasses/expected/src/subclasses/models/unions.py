"""The model `Unions` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Structured
from .._core.unknown import UnknownVariant

__all__ = ["Unions", "UnionsEnd", "UnionsEndUnknown"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .left import Left
    from .right import Right


class Unions(Model):
    end: UnionsEnd | None = Field("end", "UnionsEnd")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end: Left | Right | str | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UnionsEndUnknown(UnknownVariant):
    """A kind of `UnionsEnd` that this SDK does not know."""


UnionsEnd: TypeAlias = Annotated[
    Union["Left", "Right", "str", UnionsEndUnknown],
    Structured(
        (
            "Left",
            "Right",
        ),
        unknown="UnionsEndUnknown",
    ),
]
