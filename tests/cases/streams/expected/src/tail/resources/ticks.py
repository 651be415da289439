"""The operations of `ticks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, StreamOf
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.stream import AsyncStream, ServerSentEvent, Stream

_LIST: Operation[Stream[ServerSentEvent]] = Operation(
    "listTicks",
    "GET",
    "/ticks",
    returns=StreamOf("text/event-stream", event=True),
)


class Ticks(Resource):
    """The operations of `ticks`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[ServerSentEvent]:
        """Anything that the server cares to tell.

        `GET /ticks`
        """
        return self._stream(_LIST, options=options)


class AsyncTicks(AsyncResource):
    """The operations of `ticks`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[ServerSentEvent]:
        """Anything that the server cares to tell.

        `GET /ticks`
        """
        return self._stream(_LIST, options=options)
