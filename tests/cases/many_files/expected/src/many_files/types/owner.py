"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["OwnerHomeDict"]

if TYPE_CHECKING:
    from typing import NotRequired

OwnerHomeDict = TypedDict(
    "OwnerHomeDict",
    {
        "street": "NotRequired[str]",
    },
)
"""The keys of `OwnerHome` on the wire."""
