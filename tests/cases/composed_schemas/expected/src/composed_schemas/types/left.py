"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["LeftDict"]

if TYPE_CHECKING:
    from typing import NotRequired

LeftDict = TypedDict(
    "LeftDict",
    {
        "left": "NotRequired[str]",
    },
)
"""The keys of `Left` on the wire."""
