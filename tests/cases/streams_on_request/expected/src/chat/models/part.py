"""The model `Part`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.spec import Tagged
from .._core.unknown import UnknownVariant

__all__ = ["Part", "PartUnknown"]

if TYPE_CHECKING:
    from .delta import Delta
    from .stop import Stop


class PartUnknown(UnknownVariant):
    """A kind of `Part` that this SDK does not know."""

    _tag_key = "type"

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Part: TypeAlias = Annotated[
    Union["Delta", "Stop", PartUnknown],
    Tagged("type", {"delta": "Delta", "stop": "Stop"}, unknown="PartUnknown"),
]
