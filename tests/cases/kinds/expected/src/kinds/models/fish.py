# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Fish`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field
from .animal import Animal

__all__ = ["Fish"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict


class Fish(Animal):
    """A fish."""

    _tags = {"animal-kind": "Fish"}

    animal_kind: Literal["Fish"] = Field("animal-kind", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: Literal["Fish"] = "Fish",
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
