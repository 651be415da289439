"""The operations of `numbered`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.page import AsyncPager, Page
    from .._core.raw import async_raw, raw

_LIST: Operation[Page[models.PageItem, models.Page]] = Operation(
    "listNumbered",
    "GET",
    "/numbered",
    query=("page",),
    returns="Page",
    paging=Paging(items="/items", total="/total", page="page"),
)


class Numbered(Resource):
    """The operations of `numbered`."""

    def list(
        self,
        *,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[models.PageItem, models.Page]:
        """`GET /numbered`"""
        return self._page(_LIST, query=(page,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> NumberedRaw:
            """`Numbered`, answering with the raw response."""
            ...


class AsyncNumbered(AsyncResource):
    """The operations of `numbered`."""

    def list(
        self,
        *,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PageItem, models.Page]:
        """`GET /numbered`"""
        return self._page(_LIST, query=(page,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncNumberedRaw:
            """`AsyncNumbered`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class NumberedRaw:
        """`Numbered`, answering with the raw response."""

        list = raw(Numbered.list)

    class AsyncNumberedRaw:
        """`AsyncNumbered`, answering with the raw response."""

        list = async_raw(AsyncNumbered.list)
