"""The model `Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.spec import Tagged
from .._core.unknown import UnknownVariant

__all__ = ["Pet", "PetUnknown"]

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog


class PetUnknown(UnknownVariant):
    """A kind of `Pet` that this SDK does not know."""

    _tag_key = "kind"

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


Pet: TypeAlias = Annotated[
    Union["Cat", "Dog", PetUnknown],
    Tagged("kind", {"Cat": "Cat", "Dog": "Dog"}, unknown="PetUnknown"),
]
