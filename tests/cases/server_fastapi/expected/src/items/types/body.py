"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["BodyUploadUploadPostDict"]

if TYPE_CHECKING:
    from typing import NotRequired

BodyUploadUploadPostDict = TypedDict(
    "BodyUploadUploadPostDict",
    {
        "file": "str",
        "note": "NotRequired[str | None]",
    },
)
"""The keys of a `BodyUploadUploadPost` on the wire."""
