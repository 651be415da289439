"""The model `Page` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import ListOf

__all__ = ["Page", "PageItem"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit


class Page(Model):
    items: list[PageItem] = Field("items", ListOf("PageItem"), required=True)
    total: int
    next: str | None = Field("next", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[PageItem | Mapping[str, object]],
            total: int,
            next: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class PageItem(Model):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
