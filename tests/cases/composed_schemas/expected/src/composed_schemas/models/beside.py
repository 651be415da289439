"""The model `Beside` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.model import Model
from .._core.spec import Structured
from .._core.unknown import UnknownVariant
from .left import Left
from .right import Right

__all__ = [
    "Beside",
    "BesideEnds",
    "BesideEndsLeft",
    "BesideEndsRight",
    "BesideEndsUnknown",
    "BesideObject",
    "BesideUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class BesideEndsLeft(Left):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            left: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class BesideEndsRight(Right):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            right: str,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class BesideObject(Model):
    id: str | None = None
    wings: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            wings: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class BesideUnknown(UnknownVariant):
    """A kind of `Beside` that this SDK does not know."""


Beside: TypeAlias = Annotated[
    Union["BesideEnds", BesideObject, BesideUnknown],
    Structured(
        (
            "BesideEnds",
            "BesideObject",
        ),
        unknown="BesideUnknown",
    ),
]


class BesideEndsUnknown(UnknownVariant):
    """A kind of `BesideEnds` that this SDK does not know."""


BesideEnds: TypeAlias = Annotated[
    Union[BesideEndsLeft, BesideEndsRight, BesideEndsUnknown],
    Structured(
        (
            "BesideEndsLeft",
            "BesideEndsRight",
        ),
        unknown="BesideEndsUnknown",
    ),
]
