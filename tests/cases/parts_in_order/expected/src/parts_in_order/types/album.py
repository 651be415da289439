"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["AlbumDict"]


AlbumDict = TypedDict(
    "AlbumDict",
    {
        "title": "str",
    },
)
"""The keys of `Album` on the wire."""
