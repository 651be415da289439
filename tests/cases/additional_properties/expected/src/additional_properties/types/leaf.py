"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["LeafDict"]

if TYPE_CHECKING:
    from typing import NotRequired

LeafDict = TypedDict(
    "LeafDict",
    {
        "x": "NotRequired[str]",
    },
)
"""The keys of `Leaf` on the wire."""
