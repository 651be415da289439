"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["CreateOrderAttachmentRequestDict"]

if TYPE_CHECKING:
    from typing import NotRequired

CreateOrderAttachmentRequestDict = TypedDict(
    "CreateOrderAttachmentRequestDict",
    {
        "File": "NotRequired[str]",
        "Note": "NotRequired[str]",
    },
)
"""The keys of a `CreateOrderAttachmentRequest` on the wire."""
