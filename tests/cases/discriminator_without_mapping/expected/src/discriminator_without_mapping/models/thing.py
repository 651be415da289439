"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cat import Cat
    from .dog import Dog
    from .pet import Pet


class Thing(Model):
    pet: Pet | None = Field("pet", "Pet")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pet: Cat | Dog | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
