"""The model `Cat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field, Model

__all__ = ["Cat"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Cat(Model):
    _tags = {"petType": "Cat"}

    pet_type: Literal["Cat"] = Field("petType", required=True)
    lives: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pet_type: Literal["Cat"] = "Cat",
            lives: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
