"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["OwnerDict"]

if TYPE_CHECKING:
    from typing import NotRequired

OwnerDict = TypedDict(
    "OwnerDict",
    {
        "name": "NotRequired[str]",
    },
)
"""The keys of `Owner` on the wire."""
