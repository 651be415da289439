"""The operations of `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, StreamOf
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.stream import AsyncStream, Stream

_LIST: Operation[Stream[models.Event]] = Operation(
    "watchEvents",
    "GET",
    "/events",
    headers=("Last-Event-ID",),
    returns=StreamOf("text/event-stream", "Event", event=True, json=("added",)),
)


class Events(Resource):
    """The operations of `events`."""

    def list(
        self,
        *,
        last_event_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[models.Event]:
        """`GET /events`

        Raises:
            NotFoundError: No such feed
        """
        return self._stream(_LIST, headers=(last_event_id,), options=options)


class AsyncEvents(AsyncResource):
    """The operations of `events`."""

    def list(
        self,
        *,
        last_event_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Event]:
        """`GET /events`

        Raises:
            NotFoundError: No such feed
        """
        return self._stream(_LIST, headers=(last_event_id,), options=options)
