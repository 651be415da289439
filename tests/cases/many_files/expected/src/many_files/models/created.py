"""The model `Created`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Created"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .pet import Pet


class Created(Model):
    pet: Pet | None = Field("pet", "Pet")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pet: Pet | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
