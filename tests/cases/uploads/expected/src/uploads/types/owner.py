"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["OwnerDict"]


OwnerDict = TypedDict(
    "OwnerDict",
    {
        "name": "str",
    },
)
"""The keys of `Owner` on the wire."""
