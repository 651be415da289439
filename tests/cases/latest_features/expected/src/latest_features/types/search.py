"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["SearchDict"]

if TYPE_CHECKING:
    from typing import NotRequired

SearchDict = TypedDict(
    "SearchDict",
    {
        "text": "NotRequired[str]",
        "limit": "NotRequired[int]",
    },
)
"""The keys of `Search` on the wire."""
