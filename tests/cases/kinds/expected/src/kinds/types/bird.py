"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["BirdDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, NotRequired

    from ..models.animal import Animal
    from .animal import AnimalDict

BirdDict = TypedDict(
    "BirdDict",
    {
        "animal-kind": 'Literal["a bird"]',
        "name": "NotRequired[str]",
        "friend": "NotRequired[Animal | AnimalDict | Mapping[str, object]]",
        "wings": "NotRequired[int]",
    },
)
"""The keys of `Bird` on the wire."""
