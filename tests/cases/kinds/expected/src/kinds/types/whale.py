"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["WhaleDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, NotRequired

    from ..models.animal import Animal
    from .animal import AnimalDict

WhaleDict = TypedDict(
    "WhaleDict",
    {
        "animal-kind": 'Literal["a whale"]',
        "name": "NotRequired[str]",
        "friend": "NotRequired[Animal | AnimalDict | Mapping[str, object]]",
    },
)
"""The keys of `Whale` on the wire."""
