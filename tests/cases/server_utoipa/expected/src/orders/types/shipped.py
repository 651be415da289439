"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ShippedDict"]

if TYPE_CHECKING:
    from typing import NotRequired

ShippedDict = TypedDict(
    "ShippedDict",
    {
        "carrier": "str",
        "tracking": "NotRequired[str | None]",
    },
)
"""The keys of `Shipped` on the wire."""
