"""The model `ListThingsResponse` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["ListThingsResponse", "ListThingsResponseItem"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ListThingsResponse(Model):
    items: list[ListThingsResponseItem] = Field(
        "items", ListOf("ListThingsResponseItem"), required=True
    )
    total: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[ListThingsResponseItem | Mapping[str, object]],
            total: int,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsResponseItem(Model):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
