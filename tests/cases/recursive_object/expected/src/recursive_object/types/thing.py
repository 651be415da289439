"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ThingDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NotRequired

    from ..models.child import Child
    from ..models.endless import Endless
    from ..models.other import Other
    from ..models.thing import Thing
    from .child import ChildDict
    from .endless import EndlessDict
    from .expression import ExpressionInput
    from .other import OtherDict

ThingDict = TypedDict(
    "ThingDict",
    {
        "parent": "NotRequired[Thing | ThingDict | Mapping[str, object]]",
        "children": "NotRequired[Sequence[Thing | ThingDict | Mapping[str, object]]]",
        "by_name": "NotRequired[Mapping[str, Thing | ThingDict | Mapping[str, object]]]",
        "other": "NotRequired[Other | OtherDict | Mapping[str, object]]",
        "child": "NotRequired[Child | ChildDict | Mapping[str, object]]",
        "expression": "NotRequired[ExpressionInput]",
        "endless": "NotRequired[Endless | EndlessDict | Mapping[str, object]]",
    },
)
"""The keys of `Thing` on the wire."""
