"""The operations of `close_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("op0", "GET", "/close")


class Close(Resource):
    """The operations of `close_`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /close`"""
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CloseRaw:
            """`Close`, answering with the raw response."""
            ...


class AsyncClose(AsyncResource):
    """The operations of `close_`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /close`"""
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCloseRaw:
            """`AsyncClose`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class CloseRaw:
        """`Close`, answering with the raw response."""

        get = raw(Close.get)

    class AsyncCloseRaw:
        """`AsyncClose`, answering with the raw response."""

        get = async_raw(AsyncClose.get)
