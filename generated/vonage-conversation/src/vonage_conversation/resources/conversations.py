"""The operations of `conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.deprecation import deprecated
from .._core.operation import JSON, Operation, Paging
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.page import AsyncPager, Page
    from .._core.raw import async_raw, raw

_LIST: Operation[Page[models.ConversationSummary, models.ConversationPage]] = Operation(
    "listConversations",
    "GET",
    "/conversations",
    query=("date_start", "date_end", "page_size", "record_index", "order"),
    returns="ConversationPage",
    deprecated="client.conversations.list",
    paging=Paging(
        items="/_embedded/conversations",
        offset="record_index",
        size="page_size",
        total="/count",
        next="/_links/next/href",
    ),
)
_CREATE: Operation[models.ConversationReference] = Operation(
    "createConversation",
    "POST",
    "/conversations",
    body=JSON,
    returns="ConversationReference",
)
_DELETE: Operation[None] = Operation(
    "deleteConversation", "DELETE", "/conversations/{}"
)
_GET: Operation[models.Conversation] = Operation(
    "retrieveConversation",
    "GET",
    "/conversations/{}",
    returns="Conversation",
)
_REPLACE: Operation[models.ConversationReference] = Operation(
    "replaceConversation",
    "PUT",
    "/conversations/{}",
    body=JSON,
    returns="ConversationReference",
)
_RECORD: Operation[None] = Operation(
    "recordConversation",
    "PUT",
    "/conversations/{}/record",
    body=JSON,
    server="https://api.nexmo.com/v1",
)


class Conversations(Resource):
    """A conversation is a shared core component that Vonage APIs rely on.

    Conversations happen over multiple mediums and and can have associated Users through
    Memberships.
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/conversations.")
    def list(
        self,
        *,
        date_start: str | None = None,
        date_end: str | None = None,
        page_size: float | None = None,
        record_index: float | None = None,
        order: models.SortOrder | None = None,
        options: RequestOptions | None = None,
    ) -> Page[models.ConversationSummary, models.ConversationPage]:
        """List conversations.

        `GET /conversations`

        This endpoint is **DEPRECATED**. Please use /v0.2/conversations.

        List all conversations associated with your application. This endpoint required
        an admin JWT. To find all conversations for the currently logged in user, see
        GET /users/:id/conversations

        Args:
            date_start: Return the records that occurred after this point in time.
            date_end: Return the records that occurred before this point in time.
            page_size: Return this amount of records in the response. The server's
                default is `10`.
            record_index: Return calls from this index in the response. The server's
                default is `0`.
            order: Return the records in ascending or descending order. The server's
                default is `"asc"`.
        """
        return self._page(
            _LIST,
            query=(date_start, date_end, page_size, record_index, order),
            options=options,
        )

    def create(
        self,
        *,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        properties: (
            models.ConversationProperties
            | types.ConversationPropertiesDict
            | Mapping[str, object]
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ConversationReference:
        """Create a conversation.

        `POST /conversations`

        Args:
            display_name: The display name for the conversation.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a conversation
            properties: Conversation properties
        """
        return self._call(
            _CREATE,
            body={
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
                "properties": properties,
            },
            options=options,
        )

    def delete(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a conversation.

        `DELETE /conversations/{conversation_id}`

        Args:
            conversation_id: Conversation ID
        """
        return self._call(_DELETE, path=(conversation_id,), options=options)

    def get(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Conversation:
        """Retrieve a conversation.

        `GET /conversations/{conversation_id}`

        Args:
            conversation_id: Conversation ID
        """
        return self._call(_GET, path=(conversation_id,), options=options)

    def replace(
        self,
        conversation_id: str,
        *,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        properties: (
            models.ConversationProperties
            | types.ConversationPropertiesDict
            | Mapping[str, object]
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ConversationReference:
        """Update a conversation.

        `PUT /conversations/{conversation_id}`

        Args:
            conversation_id: Conversation ID
            display_name: The display name for the conversation.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a conversation
            properties: Conversation properties
        """
        return self._call(
            _REPLACE,
            path=(conversation_id,),
            body={
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
                "properties": properties,
            },
            options=options,
        )

    def record(
        self,
        conversation_id: str,
        *,
        action: models.RecordingAction,
        event_method: str | None = None,
        event_url: Sequence[str] | None = None,
        format: models.RecordingFormat | None = None,
        split: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a conversation.

        `PUT /conversations/{conversation_id}/record`

        Args:
            conversation_id: Conversation ID
            action: Recording Action
            event_method: The HTTP method used to send event information to event_url.
                The server's default is `"POST"`.
            event_url: The webhook endpoint where recording progress events are sent to.
            format: Record the Conversation in a specific format. The server's default
                is `"mp3"`.
            split: Record the sent and received audio in separate channels of a stereo
                recording. The server's default is `"conversation"`.

        Raises:
            BadRequestError: Bad Request
            NotFoundError: Not Found
        """
        return self._call(
            _RECORD,
            path=(conversation_id,),
            body={
                "action": action,
                "event_method": event_method,
                "event_url": event_url,
                "format": format,
                "split": split,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ConversationsRaw:
            """`Conversations`, answering with the raw response."""
            ...


class AsyncConversations(AsyncResource):
    """A conversation is a shared core component that Vonage APIs rely on.

    Conversations happen over multiple mediums and and can have associated Users through
    Memberships.
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/conversations.")
    def list(
        self,
        *,
        date_start: str | None = None,
        date_end: str | None = None,
        page_size: float | None = None,
        record_index: float | None = None,
        order: models.SortOrder | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ConversationSummary, models.ConversationPage]:
        """List conversations.

        `GET /conversations`

        This endpoint is **DEPRECATED**. Please use /v0.2/conversations.

        List all conversations associated with your application. This endpoint required
        an admin JWT. To find all conversations for the currently logged in user, see
        GET /users/:id/conversations

        Args:
            date_start: Return the records that occurred after this point in time.
            date_end: Return the records that occurred before this point in time.
            page_size: Return this amount of records in the response. The server's
                default is `10`.
            record_index: Return calls from this index in the response. The server's
                default is `0`.
            order: Return the records in ascending or descending order. The server's
                default is `"asc"`.
        """
        return self._page(
            _LIST,
            query=(date_start, date_end, page_size, record_index, order),
            options=options,
        )

    async def create(
        self,
        *,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        properties: (
            models.ConversationProperties
            | types.ConversationPropertiesDict
            | Mapping[str, object]
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ConversationReference:
        """Create a conversation.

        `POST /conversations`

        Args:
            display_name: The display name for the conversation.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a conversation
            properties: Conversation properties
        """
        return await self._call(
            _CREATE,
            body={
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
                "properties": properties,
            },
            options=options,
        )

    async def delete(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a conversation.

        `DELETE /conversations/{conversation_id}`

        Args:
            conversation_id: Conversation ID
        """
        return await self._call(_DELETE, path=(conversation_id,), options=options)

    async def get(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Conversation:
        """Retrieve a conversation.

        `GET /conversations/{conversation_id}`

        Args:
            conversation_id: Conversation ID
        """
        return await self._call(_GET, path=(conversation_id,), options=options)

    async def replace(
        self,
        conversation_id: str,
        *,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        properties: (
            models.ConversationProperties
            | types.ConversationPropertiesDict
            | Mapping[str, object]
            | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.ConversationReference:
        """Update a conversation.

        `PUT /conversations/{conversation_id}`

        Args:
            conversation_id: Conversation ID
            display_name: The display name for the conversation.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a conversation
            properties: Conversation properties
        """
        return await self._call(
            _REPLACE,
            path=(conversation_id,),
            body={
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
                "properties": properties,
            },
            options=options,
        )

    async def record(
        self,
        conversation_id: str,
        *,
        action: models.RecordingAction,
        event_method: str | None = None,
        event_url: Sequence[str] | None = None,
        format: models.RecordingFormat | None = None,
        split: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a conversation.

        `PUT /conversations/{conversation_id}/record`

        Args:
            conversation_id: Conversation ID
            action: Recording Action
            event_method: The HTTP method used to send event information to event_url.
                The server's default is `"POST"`.
            event_url: The webhook endpoint where recording progress events are sent to.
            format: Record the Conversation in a specific format. The server's default
                is `"mp3"`.
            split: Record the sent and received audio in separate channels of a stereo
                recording. The server's default is `"conversation"`.

        Raises:
            BadRequestError: Bad Request
            NotFoundError: Not Found
        """
        return await self._call(
            _RECORD,
            path=(conversation_id,),
            body={
                "action": action,
                "event_method": event_method,
                "event_url": event_url,
                "format": format,
                "split": split,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncConversationsRaw:
            """`AsyncConversations`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ConversationsRaw:
        """`Conversations`, answering with the raw response."""

        list = raw(Conversations.list)  # pyright: ignore[reportDeprecated]
        create = raw(Conversations.create)
        delete = raw(Conversations.delete)
        get = raw(Conversations.get)
        replace = raw(Conversations.replace)
        record = raw(Conversations.record)

    class AsyncConversationsRaw:
        """`AsyncConversations`, answering with the raw response."""

        list = async_raw(AsyncConversations.list)  # pyright: ignore[reportDeprecated]
        create = async_raw(AsyncConversations.create)
        delete = async_raw(AsyncConversations.delete)
        get = async_raw(AsyncConversations.get)
        replace = async_raw(AsyncConversations.replace)
        record = async_raw(AsyncConversations.record)
