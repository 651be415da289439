"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["AnimalDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.animal import Animal

AnimalDict = TypedDict(
    "AnimalDict",
    {
        "animal-kind": "str",
        "name": "NotRequired[str]",
        "friend": "NotRequired[Animal | AnimalDict | Mapping[str, object]]",
    },
)
"""The keys of `Animal` on the wire."""
