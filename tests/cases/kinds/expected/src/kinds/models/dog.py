"""The model `Dog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.spec import Tagged
from .animal import Animal

__all__ = ["Dog"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict


class Dog(Animal):
    _tags = {"animal-kind": "dog"}

    _kinds = Tagged("animal-kind", {"Puppy": "Puppy"})

    bark: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: Literal["dog"] = "dog",
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            bark: bool | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
