"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["MaybeOwnerDict"]

if TYPE_CHECKING:
    from typing import NotRequired

MaybeOwnerDict = TypedDict(
    "MaybeOwnerDict",
    {
        "name": "NotRequired[str]",
    },
)
"""The keys of `MaybeOwner` on the wire."""
