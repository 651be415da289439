"""The model `Animal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import Tagged

__all__ = ["Animal"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict


class Animal(Model):
    _kinds = Tagged(
        "animal-kind",
        {
            "cat": "Cat",
            "tom": "Cat",
            "dog": "Dog",
            "a bird": "Bird",
            "Fish": "Fish",
            "Puppy": "Puppy",
            "a whale": "Whale",
        },
    )

    animal_kind: str = Field("animal-kind", required=True)
    name: str | None = None
    friend: Animal | None = Field("friend", "Animal")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: str,
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
