"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ListBooksFilterDict"]

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NotRequired

ListBooksFilterDict = TypedDict(
    "ListBooksFilterDict",
    {
        "title": "NotRequired[str]",
        "tags": "NotRequired[Sequence[str]]",
        "years": "NotRequired[Sequence[int]]",
    },
)
"""The keys of `ListBooksFilter` on the wire."""
