"""The models of `book`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Book", "ListBooksFilter"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from .any_form import AnyForm
    from .form import Form
    from .printed import Printed


class Book(Model):
    title: str
    form: Form | None = Field("form", "Form")
    pages: int | None = None
    isbn: str | None = Field("isbn", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str,
            form: Printed | AnyForm | Mapping[str, object] | None = None,
            pages: int | None = None,
            isbn: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListBooksFilter(Model):
    title: str | None = None
    tags: list[str] | None = None
    years: list[int] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            tags: Sequence[str] | None = None,
            years: Sequence[int] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
