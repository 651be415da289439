"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ConversationPropertiesDict"]

if TYPE_CHECKING:
    from typing import NotRequired

ConversationPropertiesDict = TypedDict(
    "ConversationPropertiesDict",
    {
        "ttl": "NotRequired[float]",
    },
)
"""The keys of `ConversationProperties` on the wire."""
