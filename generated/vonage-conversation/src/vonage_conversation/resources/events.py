"""The operations of `events`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.deprecation import deprecated
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Event]] = Operation(
    "getEvents",
    "GET",
    "/conversations/{}/events",
    returns=ListOf("Event"),
    deprecated="client.events.list",
)
_CREATE: Operation[models.CreatedEvent] = Operation(
    "createEvent",
    "POST",
    "/conversations/{}/events",
    body=JSON,
    returns="CreatedEvent",
)
_DELETE: Operation[None] = Operation(
    "deleteEvent", "DELETE", "/conversations/{}/events/{}"
)
_GET: Operation[models.Event] = Operation(
    "getEvent",
    "GET",
    "/conversations/{}/events/{}",
    returns="Event",
)


class Events(Resource):
    """Events are actions that occur within a conversation.

    Examples of this includes: Text events from members, or invite events from users
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/events.")
    def list(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Event]:
        """List events.

        `GET /conversations/{conversation_id}/events`

        This endpoint is **DEPRECATED**. Please use /v0.2/events.

        Args:
            conversation_id: Conversation ID
        """
        return self._call(_LIST, path=(conversation_id,), options=options)

    def create(
        self,
        conversation_id: str,
        *,
        from_: str,
        type: str,
        body: Mapping[str, object] | None = None,
        to: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CreatedEvent:
        """Create an event.

        `POST /conversations/{conversation_id}/events`

        Args:
            conversation_id: Conversation ID
            body: Event Body
            from_: Member ID
            to: Member ID
            type: Event type
        """
        return self._call(
            _CREATE,
            path=(conversation_id,),
            body={"body": body, "from": from_, "to": to, "type": type},
            options=options,
        )

    def delete(
        self,
        conversation_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an event.

        `DELETE /conversations/{conversation_id}/events/{event_id}`

        Args:
            conversation_id: Conversation ID
            event_id: Event ID
        """
        return self._call(_DELETE, path=(conversation_id, event_id), options=options)

    def get(
        self,
        conversation_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Retrieve an event.

        `GET /conversations/{conversation_id}/events/{event_id}`

        Args:
            conversation_id: Conversation ID
            event_id: Event ID
        """
        return self._call(_GET, path=(conversation_id, event_id), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EventsRaw:
            """`Events`, answering with the raw response."""
            ...


class AsyncEvents(AsyncResource):
    """Events are actions that occur within a conversation.

    Examples of this includes: Text events from members, or invite events from users
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/events.")
    async def list(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Event]:
        """List events.

        `GET /conversations/{conversation_id}/events`

        This endpoint is **DEPRECATED**. Please use /v0.2/events.

        Args:
            conversation_id: Conversation ID
        """
        return await self._call(_LIST, path=(conversation_id,), options=options)

    async def create(
        self,
        conversation_id: str,
        *,
        from_: str,
        type: str,
        body: Mapping[str, object] | None = None,
        to: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CreatedEvent:
        """Create an event.

        `POST /conversations/{conversation_id}/events`

        Args:
            conversation_id: Conversation ID
            body: Event Body
            from_: Member ID
            to: Member ID
            type: Event type
        """
        return await self._call(
            _CREATE,
            path=(conversation_id,),
            body={"body": body, "from": from_, "to": to, "type": type},
            options=options,
        )

    async def delete(
        self,
        conversation_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an event.

        `DELETE /conversations/{conversation_id}/events/{event_id}`

        Args:
            conversation_id: Conversation ID
            event_id: Event ID
        """
        return await self._call(
            _DELETE, path=(conversation_id, event_id), options=options
        )

    async def get(
        self,
        conversation_id: str,
        event_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Event:
        """Retrieve an event.

        `GET /conversations/{conversation_id}/events/{event_id}`

        Args:
            conversation_id: Conversation ID
            event_id: Event ID
        """
        return await self._call(_GET, path=(conversation_id, event_id), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEventsRaw:
            """`AsyncEvents`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class EventsRaw:
        """`Events`, answering with the raw response."""

        list = raw(Events.list)  # pyright: ignore[reportDeprecated]
        create = raw(Events.create)
        delete = raw(Events.delete)
        get = raw(Events.get)

    class AsyncEventsRaw:
        """`AsyncEvents`, answering with the raw response."""

        list = async_raw(AsyncEvents.list)  # pyright: ignore[reportDeprecated]
        create = async_raw(AsyncEvents.create)
        delete = async_raw(AsyncEvents.delete)
        get = async_raw(AsyncEvents.get)
