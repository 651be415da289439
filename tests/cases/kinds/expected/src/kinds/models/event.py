"""The model `Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import Tagged

__all__ = ["Event"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict
    from .animal import Animal


class Event(Model):
    _kinds = Tagged("code", {1: "Opened", 2: "Closed"})

    code: int | None = None
    animal: Animal | None = Field("animal", "Animal")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: int | None = None,
            animal: Animal | AnimalDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
