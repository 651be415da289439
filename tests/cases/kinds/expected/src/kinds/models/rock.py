"""The model `Rock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field, Model

__all__ = ["Rock"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict
    from .animal import Animal


class Rock(Model):
    _tags = {"animal-kind": "Rock"}

    animal_kind: Literal["Rock"] = Field("animal-kind", required=True)
    name: int | None = None
    friend: Animal | None = Field("friend", "Animal")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: Literal["Rock"] = "Rock",
            name: int | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
