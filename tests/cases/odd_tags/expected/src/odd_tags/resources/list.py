"""The operations of `list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("list", "GET", "/list")


class List(Resource):
    """The operations of `list`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /list`"""
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ListRaw:
            """`List`, answering with the raw response."""
            ...


class AsyncList(AsyncResource):
    """The operations of `list`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /list`"""
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncListRaw:
            """`AsyncList`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ListRaw:
        """`List`, answering with the raw response."""

        get = raw(List.get)

    class AsyncListRaw:
        """`AsyncList`, answering with the raw response."""

        get = async_raw(AsyncList.get)
