"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["UploadAreaDict", "UploadOutlineDict"]

if TYPE_CHECKING:
    from typing import NotRequired

UploadOutlineDict = TypedDict(
    "UploadOutlineDict",
    {
        "title": "NotRequired[str]",
    },
)
"""The keys of `UploadOutline` on the wire."""
UploadAreaDict = TypedDict(
    "UploadAreaDict",
    {
        "type": "NotRequired[str]",
    },
)
"""The keys of `UploadArea` on the wire."""
