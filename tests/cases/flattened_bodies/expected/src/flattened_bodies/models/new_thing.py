"""The model `NewThing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["NewThing", "NewThingSize"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.new_thing import NewThingSizeDict


class NewThing(Model):
    name: str
    size: NewThingSize | None = Field("size", "NewThingSize")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            size: NewThingSize | NewThingSizeDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class NewThingSize(Model):
    """The `size` of `NewThing`."""

    width: float | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            width: float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
