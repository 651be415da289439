"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["PuppyDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, NotRequired

    from ..models.animal import Animal
    from ..models.dog import Dog
    from .animal import AnimalDict
    from .dog import DogDict

PuppyDict = TypedDict(
    "PuppyDict",
    {
        "animal-kind": 'Literal["Puppy"]',
        "name": "NotRequired[str]",
        "friend": "NotRequired[Animal | AnimalDict | Mapping[str, object]]",
        "bark": "NotRequired[bool]",
        "mother": "Dog | DogDict | Mapping[str, object]",
    },
)
"""The keys of `Puppy` on the wire."""
