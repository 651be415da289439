"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["OtherDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.thing import Thing
    from .thing import ThingDict

OtherDict = TypedDict(
    "OtherDict",
    {
        "thing": "NotRequired[Thing | ThingDict | Mapping[str, object]]",
    },
)
"""The keys of `Other` on the wire."""
