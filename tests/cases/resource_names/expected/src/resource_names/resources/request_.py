"""The operations of `request_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("op1", "GET", "/request")


class Request(Resource):
    """The operations of `request_`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /request`"""
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RequestRaw:
            """`Request`, answering with the raw response."""
            ...


class AsyncRequest(AsyncResource):
    """The operations of `request_`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /request`"""
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRequestRaw:
            """`AsyncRequest`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class RequestRaw:
        """`Request`, answering with the raw response."""

        get = raw(Request.get)

    class AsyncRequestRaw:
        """`AsyncRequest`, answering with the raw response."""

        get = async_raw(AsyncRequest.get)
