"""The model `Beside` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.decode import Structured
from .._core.model import Model
from .._core.unknown import UnknownVariant
from .left import Left
from .right import Right

__all__ = [
    "Beside",
    "BesideUnknown",
    "BesideVariant1",
    "BesideVariant1Unknown",
    "BesideVariant1Variant1",
    "BesideVariant1Variant2",
    "BesideVariant2",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class BesideVariant1Variant1(Left):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            left: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class BesideVariant1Variant2(Right):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            right: str,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class BesideVariant2(Model):
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
    """A `Beside` of a kind that this SDK does not know."""


Beside: TypeAlias = Annotated[
    Union["BesideVariant1", BesideVariant2, BesideUnknown],
    Structured(
        (
            "BesideVariant1",
            "BesideVariant2",
        ),
        unknown="BesideUnknown",
    ),
]


class BesideVariant1Unknown(UnknownVariant):
    """A `BesideVariant1` of a kind that this SDK does not know."""


BesideVariant1: TypeAlias = Annotated[
    Union[
        BesideVariant1Variant1,
        BesideVariant1Variant2,
        BesideVariant1Unknown,
    ],
    Structured(
        (
            "BesideVariant1Variant1",
            "BesideVariant1Variant2",
        ),
        unknown="BesideVariant1Unknown",
    ),
]
