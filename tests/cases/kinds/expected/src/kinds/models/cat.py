# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Cat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field
from .animal import Animal

__all__ = ["Cat"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict


class Cat(Animal):
    animal_kind: Literal["cat", "tom"] = Field("animal-kind", required=True)
    lives: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: Literal["cat", "tom"],
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            lives: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
