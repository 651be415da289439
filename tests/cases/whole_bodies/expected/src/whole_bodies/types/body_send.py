"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["SendMaybeRequestDict"]

if TYPE_CHECKING:
    from typing import NotRequired

SendMaybeRequestDict = TypedDict(
    "SendMaybeRequestDict",
    {
        "x": "NotRequired[str]",
    },
)
"""The keys of `SendMaybeRequest` on the wire."""
