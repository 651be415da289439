"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["CreateFormRequestAddressDict", "CreateFormRequestPlaceDict"]

if TYPE_CHECKING:
    from typing import NotRequired

CreateFormRequestAddressDict = TypedDict(
    "CreateFormRequestAddressDict",
    {
        "city": "NotRequired[str]",
    },
)
"""The keys of `CreateFormRequestAddress` on the wire."""
CreateFormRequestPlaceDict = TypedDict(
    "CreateFormRequestPlaceDict",
    {
        "city": "NotRequired[str]",
    },
)
"""The keys of `CreateFormRequestPlace` on the wire."""
