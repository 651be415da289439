# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Puppy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field
from .dog import Dog

__all__ = ["Puppy"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict
    from ..types.dog import DogDict
    from .animal import Animal


class Puppy(Dog):
    _tags = {"animal-kind": "Puppy"}

    animal_kind: Literal["Puppy"] = Field("animal-kind", required=True)
    mother: Dog = Field("mother", "Dog", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mother: Dog | DogDict | Mapping[str, object],
            animal_kind: Literal["Puppy"] = "Puppy",
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            bark: bool | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
