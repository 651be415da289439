"""The model `Fish`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.spec import Tagged
from .animal import Animal

__all__ = ["Fish"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict


class Fish(Animal):
    """A fish."""

    _tags = {"animal-kind": "Fish"}

    _kinds = Tagged("animal-kind", {"a whale": "Whale"})

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: Literal["Fish"] = "Fish",
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
