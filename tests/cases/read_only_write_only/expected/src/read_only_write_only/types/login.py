"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["LoginDict"]


LoginDict = TypedDict(
    "LoginDict",
    {
        "password": "str",
    },
)
"""The keys of `Login` on the wire."""
