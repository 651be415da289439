"""The operations of `told`."""

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
    "listTold",
    "GET",
    "/told",
    query=("after",),
    returns="Page",
    paging=Paging(items="/items", next="/next", cursor="after"),
)


class Told(Resource):
    """The operations of `told`."""

    def list(
        self,
        *,
        after: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[models.PageItem, models.Page]:
        """`GET /told`"""
        return self._page(_LIST, query=(after,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ToldRaw:
            """`Told`, answering with the raw response."""
            ...


class AsyncTold(AsyncResource):
    """The operations of `told`."""

    def list(
        self,
        *,
        after: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PageItem, models.Page]:
        """`GET /told`"""
        return self._page(_LIST, query=(after,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncToldRaw:
            """`AsyncTold`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ToldRaw:
        """`Told`, answering with the raw response."""

        list = raw(Told.list)

    class AsyncToldRaw:
        """`AsyncTold`, answering with the raw response."""

        list = async_raw(AsyncTold.list)
