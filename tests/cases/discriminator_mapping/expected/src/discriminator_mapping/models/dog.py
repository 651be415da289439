"""The model `Dog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field, Model

__all__ = ["Dog"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Dog(Model):
    _tags = {"petType": "dog"}

    pet_type: Literal["dog"] = Field("petType", required=True)
    bark: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pet_type: Literal["dog"] = "dog",
            bark: bool | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
