"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["FishDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.animal import Animal
    from .animal import AnimalDict

FishDict = TypedDict(
    "FishDict",
    {
        "animal-kind": "str",
        "name": "NotRequired[str]",
        "friend": "NotRequired[Animal | AnimalDict | Mapping[str, object]]",
    },
)
"""The keys of `Fish` on the wire."""
