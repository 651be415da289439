"""The model `PaginatedArticleList`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import ListOf

__all__ = ["PaginatedArticleList"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from .article import Article


class PaginatedArticleList(Model):
    count: int
    next: str | None = Field("next", nullable=True)
    previous: str | None = Field("previous", nullable=True)
    results: list[Article] = Field("results", ListOf("Article"), required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int,
            results: Sequence[Article | Mapping[str, object]],
            next: str | None | Omit = omit,
            previous: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
