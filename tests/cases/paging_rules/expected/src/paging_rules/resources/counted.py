"""The operations of `counted`."""

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
    "listCounted",
    "GET",
    "/counted",
    query=("number",),
    returns="Page",
    paging=Paging(items="/items", page="number", first=0),
)


class Counted(Resource):
    """The operations of `counted`."""

    def list(
        self,
        *,
        number: int,
        options: RequestOptions | None = None,
    ) -> Page[models.PageItem, models.Page]:
        """`GET /counted`

        Args:
            number: The server's default is `0`.
        """
        return self._page(_LIST, query=(number,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CountedRaw:
            """`Counted`, answering with the raw response."""
            ...


class AsyncCounted(AsyncResource):
    """The operations of `counted`."""

    def list(
        self,
        *,
        number: int,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PageItem, models.Page]:
        """`GET /counted`

        Args:
            number: The server's default is `0`.
        """
        return self._page(_LIST, query=(number,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCountedRaw:
            """`AsyncCounted`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class CountedRaw:
        """`Counted`, answering with the raw response."""

        list = raw(Counted.list)

    class AsyncCountedRaw:
        """`AsyncCounted`, answering with the raw response."""

        list = async_raw(AsyncCounted.list)
