"""The model `Cat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field, Model

__all__ = ["Cat"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Cat(Model):
    pet_type: Literal["cat", "kitten"] = Field("petType", required=True)
    lives: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pet_type: Literal["cat", "kitten"],
            lives: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
