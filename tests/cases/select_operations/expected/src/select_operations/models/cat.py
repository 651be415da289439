"""The model `Cat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field, Model

__all__ = ["Cat"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .owner import OwnerLower


class Cat(Model):
    _tags = {"kind": "Cat"}

    kind: Literal["Cat"]
    owner: OwnerLower | None = Field("owner", "OwnerLower")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["Cat"] = "Cat",
            owner: OwnerLower | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
