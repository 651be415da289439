"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Structured
from .._core.unknown import UnknownVariant

__all__ = [
    "Thing",
    "ThingCircle",
    "ThingSquare",
    "ThingValue",
    "ThingValueUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Thing(Model):
    value: ThingValue | None = Field("value", "ThingValue")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: (
                ThingCircle
                | ThingSquare
                | str
                | Sequence[int]
                | Mapping[str, object]
                | None
            ) = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingCircle(Model):
    """Circle"""

    radius: float

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            radius: float,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingSquare(Model):
    """Square"""

    side: float

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            side: float,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingValueUnknown(UnknownVariant):
    """A kind of `ThingValue` that this SDK does not know."""


ThingValue: TypeAlias = Annotated[
    Union[
        ThingCircle,
        ThingSquare,
        "str",
        "list[int]",
        ThingValueUnknown,
    ],
    Structured(
        (
            "ThingCircle",
            "ThingSquare",
        ),
        unknown="ThingValueUnknown",
    ),
]
