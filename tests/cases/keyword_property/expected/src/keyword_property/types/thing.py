"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ThingDict"]

if TYPE_CHECKING:
    from typing import NotRequired

ThingDict = TypedDict(
    "ThingDict",
    {
        "from": "NotRequired[str]",
        "class": "NotRequired[str]",
        "import": "NotRequired[str]",
        "async": "NotRequired[str]",
        "match": "NotRequired[str]",
        "global": "NotRequired[str]",
        "lambda": "NotRequired[str]",
        "None": "NotRequired[str]",
        "type": "NotRequired[str]",
    },
)
"""The keys of `Thing` on the wire."""
