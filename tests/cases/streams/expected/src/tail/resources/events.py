"""The operations of `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, StreamOf
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw
    from .._core.stream import AsyncStream, Stream

_LIST: Operation[Stream[models.Event]] = Operation(
    "watchEvents",
    "GET",
    "/events",
    headers=("Last-Event-ID",),
    returns=StreamOf("text/event-stream", "Event", event=True, json=("added",)),
)
_CREATE: Operation[None] = Operation(
    "sendEvents",
    "POST",
    "/events",
    body=StreamOf("text/event-stream", event=True, json=("added",)),
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

    def create(
        self,
        *,
        body: Iterable[types.EventInput],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /events`

        Args:
            body: What happened. Each item is sent when its turn comes.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EventsRaw:
            """`Events`, answering with the raw response."""
            ...


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

    async def create(
        self,
        *,
        body: Iterable[types.EventInput] | AsyncIterable[types.EventInput],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /events`

        Args:
            body: What happened. Each item is sent when its turn comes.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEventsRaw:
            """`AsyncEvents`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class EventsRaw:
        """`Events`, answering with the raw response."""

        create = raw(Events.create)

    class AsyncEventsRaw:
        """`AsyncEvents`, answering with the raw response."""

        create = async_raw(AsyncEvents.create)
