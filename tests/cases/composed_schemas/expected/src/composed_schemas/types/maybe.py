"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["MaybeDict"]

if TYPE_CHECKING:
    from typing import NotRequired

MaybeDict = TypedDict(
    "MaybeDict",
    {
        "id": "NotRequired[str]",
    },
)
"""The keys of `Maybe` on the wire."""
