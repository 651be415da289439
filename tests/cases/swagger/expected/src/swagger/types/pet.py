"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["PetOwnerDict"]

if TYPE_CHECKING:
    from typing import NotRequired

PetOwnerDict = TypedDict(
    "PetOwnerDict",
    {
        "name": "NotRequired[str]",
        "reason": "NotRequired[str]",
    },
)
"""The keys of `PetOwner` on the wire."""
