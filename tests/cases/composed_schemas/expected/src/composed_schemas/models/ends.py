"""The model `Ends`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.spec import Structured
from .._core.unknown import UnknownVariant

__all__ = ["Ends", "EndsUnknown"]

if TYPE_CHECKING:
    from .left import Left
    from .right import Right


class EndsUnknown(UnknownVariant):
    """A kind of `Ends` that this SDK does not know."""


Ends: TypeAlias = Annotated[
    Union["Left", "Right", EndsUnknown],
    Structured(
        (
            "Left",
            "Right",
        ),
        unknown="EndsUnknown",
    ),
]
