"""The model `TaggedModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.spec import Tagged
from .._core.unknown import UnknownVariant

__all__ = ["TaggedModel", "TaggedModelUnknown"]

if TYPE_CHECKING:
    from .left import Left
    from .right import Right


class TaggedModelUnknown(UnknownVariant):
    """A kind of `TaggedModel` that this SDK does not know."""

    _tag_key = "_side"


TaggedModel: TypeAlias = Annotated[
    Union["Left", "Right", TaggedModelUnknown],
    Tagged("_side", {"l": "Left", "Right": "Right"}, unknown="TaggedModelUnknown"),
]
