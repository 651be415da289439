"""The models of `book`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Book", "ListBooksFilter"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


class Book(Model):
    title: str
    pages: int | None = None
    isbn: str | None = Field("isbn", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str,
            pages: int | None = None,
            isbn: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListBooksFilter(Model):
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
