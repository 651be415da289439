"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["PlaceDict"]


PlaceDict = TypedDict(
    "PlaceDict",
    {
        "name": "str",
    },
)
"""The keys of `Place` on the wire."""
