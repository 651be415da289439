"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ListBooksFilterDict"]

if TYPE_CHECKING:
    from typing import NotRequired

ListBooksFilterDict = TypedDict(
    "ListBooksFilterDict",
    {
        "title": "NotRequired[str]",
    },
)
"""The keys of `ListBooksFilter` on the wire."""
