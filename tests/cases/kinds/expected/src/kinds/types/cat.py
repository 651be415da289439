"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["CatDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, NotRequired

    from ..models.animal import Animal
    from .animal import AnimalDict

CatDict = TypedDict(
    "CatDict",
    {
        "animal-kind": 'Literal["cat", "tom"]',
        "name": "NotRequired[str]",
        "friend": "NotRequired[Animal | AnimalDict | Mapping[str, object]]",
        "lives": "NotRequired[int]",
    },
)
"""The keys of `Cat` on the wire."""
