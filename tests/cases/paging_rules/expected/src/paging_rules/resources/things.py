"""The operations of `things`."""

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
    "listThings",
    "GET",
    "/things",
    query=("skip", "limit"),
    returns="Page",
    paging=Paging(items="/items", offset="skip", size="limit", total="/total"),
)


class Things(Resource):
    """The operations of `things`."""

    def list(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[models.PageItem, models.Page]:
        """`GET /things`

        Args:
            limit: The server's default is `20`.
        """
        return self._page(_LIST, query=(skip, limit), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    def list(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PageItem, models.Page]:
        """`GET /things`

        Args:
            limit: The server's default is `20`.
        """
        return self._page(_LIST, query=(skip, limit), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        list = raw(Things.list)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        list = async_raw(AsyncThings.list)
