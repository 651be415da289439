"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["LineDict"]

if TYPE_CHECKING:
    from typing import NotRequired

LineDict = TypedDict(
    "LineDict",
    {
        "sku": "NotRequired[str | None]",
        "quantity": "NotRequired[int]",
    },
)
"""The keys of `Line` on the wire."""
