"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["CustomerDict"]

if TYPE_CHECKING:
    from typing import NotRequired

CustomerDict = TypedDict(
    "CustomerDict",
    {
        "name": "str",
        "email": "NotRequired[str | None]",
    },
)
"""The keys of `Customer` on the wire."""
