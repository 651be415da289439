"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["LinkDict"]


LinkDict = TypedDict(
    "LinkDict",
    {
        "url": "str",
    },
)
"""The keys of `Link` on the wire."""
