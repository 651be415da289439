"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ChildDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.child import Child
    from ..models.thing import Thing
    from .thing import ThingDict

ChildDict = TypedDict(
    "ChildDict",
    {
        "thing": "NotRequired[Thing | ThingDict | Mapping[str, object]]",
        "twin": "NotRequired[Child | ChildDict | Mapping[str, object]]",
    },
)
"""The keys of `Child` on the wire."""
