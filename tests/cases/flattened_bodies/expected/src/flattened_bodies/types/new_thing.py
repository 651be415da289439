"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["NewThingDict", "NewThingSizeDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.new_thing import NewThingSize

NewThingDict = TypedDict(
    "NewThingDict",
    {
        "name": "str",
        "size": "NotRequired[NewThingSize | NewThingSizeDict | Mapping[str, object]]",
    },
)
"""The keys of `NewThing` on the wire."""
NewThingSizeDict = TypedDict(
    "NewThingSizeDict",
    {
        "width": "NotRequired[float]",
    },
)
"""The keys of `NewThingSize` on the wire."""
