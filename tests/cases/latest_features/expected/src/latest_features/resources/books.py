"""The operations of `books`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation, Param, Part
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_SEARCH: Operation[builtins.list[models.Book]] = Operation(
    "searchBooks",
    "QUERY",
    "/books",
    body=JSON,
    returns=ListOf("Book"),
)
_LIST: Operation[builtins.list[models.Book]] = Operation(
    "listBooks",
    "GET",
    "/books",
    query=(
        Part(
            "filter",
            content="application/x-www-form-urlencoded",
            style="querystring",
            parts=(Part("years", style="pipeDelimited", explode=False),),
        ),
    ),
    returns=ListOf("Book"),
)
_COPY: Operation[None] = Operation(
    "copyBooks",
    "COPY",
    "/books",
    query=(Param("selector", content="application/json", style="querystring"),),
    cookies=(Param("shelf", style="cookie", explode=True),),
)
_GET: Operation[models.Book] = Operation("getBook", "GET", "/books/{}", returns="Book")


class Books(Resource):
    """The operations of `books`."""

    def search(
        self,
        *,
        text: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Book]:
        """`QUERY /books`"""
        return self._call(_SEARCH, body={"text": text, "limit": limit}, options=options)

    def list(
        self,
        *,
        filter: (
            models.ListBooksFilter
            | types.ListBooksFilterDict
            | Mapping[str, object]
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Book]:
        """`GET /books`"""
        return self._call(_LIST, query=(filter,), options=options)

    def copy(
        self,
        *,
        selector: models.Search | types.SearchDict | Mapping[str, object] | None = None,
        shelf: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`COPY /books`"""
        return self._call(_COPY, query=(selector,), cookies=(shelf,), options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """`GET /books/{id}`"""
        return self._call(_GET, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BooksRaw:
            """`Books`, answering with the raw response."""
            ...


class AsyncBooks(AsyncResource):
    """The operations of `books`."""

    async def search(
        self,
        *,
        text: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Book]:
        """`QUERY /books`"""
        return await self._call(
            _SEARCH, body={"text": text, "limit": limit}, options=options
        )

    async def list(
        self,
        *,
        filter: (
            models.ListBooksFilter
            | types.ListBooksFilterDict
            | Mapping[str, object]
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Book]:
        """`GET /books`"""
        return await self._call(_LIST, query=(filter,), options=options)

    async def copy(
        self,
        *,
        selector: models.Search | types.SearchDict | Mapping[str, object] | None = None,
        shelf: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`COPY /books`"""
        return await self._call(
            _COPY, query=(selector,), cookies=(shelf,), options=options
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """`GET /books/{id}`"""
        return await self._call(_GET, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBooksRaw:
            """`AsyncBooks`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class BooksRaw:
        """`Books`, answering with the raw response."""

        search = raw(Books.search)
        list = raw(Books.list)
        copy = raw(Books.copy)
        get = raw(Books.get)

    class AsyncBooksRaw:
        """`AsyncBooks`, answering with the raw response."""

        search = async_raw(AsyncBooks.search)
        list = async_raw(AsyncBooks.list)
        copy = async_raw(AsyncBooks.copy)
        get = async_raw(AsyncBooks.get)
