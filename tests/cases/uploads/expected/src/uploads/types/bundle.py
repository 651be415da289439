"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["BundleDict"]


BundleDict = TypedDict(
    "BundleDict",
    {
        "note": "str",
    },
)
"""The keys of `Bundle` on the wire."""
