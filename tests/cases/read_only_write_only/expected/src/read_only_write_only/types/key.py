"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["KeyDict"]


KeyDict = TypedDict(
    "KeyDict",
    {
        "secret": "str",
    },
)
"""The keys of `Key` on the wire."""
