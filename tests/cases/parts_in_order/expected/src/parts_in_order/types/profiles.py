"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["CreateProfileRequestPlaceDict"]

if TYPE_CHECKING:
    from typing import NotRequired

CreateProfileRequestPlaceDict = TypedDict(
    "CreateProfileRequestPlaceDict",
    {
        "city": "NotRequired[str]",
    },
)
"""The keys of `CreateProfileRequestPlace` on the wire."""
