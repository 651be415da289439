"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = [
    "KeysGrosseDict",
    "KeysListItemDict",
    "KeysPartDict",
    "KeysPropertiesDict",
]

if TYPE_CHECKING:
    from typing import NotRequired

KeysPropertiesDict = TypedDict(
    "KeysPropertiesDict",
    {
        "nothing": "NotRequired[str]",
    },
)
"""The keys of `KeysProperties` on the wire."""
KeysGrosseDict = TypedDict(
    "KeysGrosseDict",
    {
        "size": "NotRequired[str]",
    },
)
"""The keys of `KeysGrosse` on the wire."""
KeysListItemDict = TypedDict(
    "KeysListItemDict",
    {
        "item": "NotRequired[str]",
    },
)
"""The keys of `KeysListItem` on the wire."""
KeysPartDict = TypedDict(
    "KeysPartDict",
    {
        "a": "NotRequired[str]",
    },
)
"""The keys of `KeysPart` on the wire."""
