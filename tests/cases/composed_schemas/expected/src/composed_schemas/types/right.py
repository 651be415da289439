"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["RightDict"]


RightDict = TypedDict(
    "RightDict",
    {
        "right": "str",
    },
)
"""The keys of `Right` on the wire."""
