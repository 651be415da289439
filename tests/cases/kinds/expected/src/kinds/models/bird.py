# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Bird`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field
from .animal import Animal

__all__ = ["Bird"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict


class Bird(Animal):
    _tags = {"animal-kind": "a bird"}

    animal_kind: Literal["a bird"] = Field("animal-kind", required=True)
    wings: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: Literal["a bird"] = "a bird",
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            wings: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
