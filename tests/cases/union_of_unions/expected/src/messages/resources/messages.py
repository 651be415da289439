"""The operations of `messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[models.Message] = Operation(
    "sendMessage",
    "POST",
    "/messages",
    body=JSON,
    whole=True,
    returns="Message",
)


class Messages(Resource):
    """The operations of `messages`."""

    def create(
        self,
        *,
        body: types.MessageInput,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """`POST /messages`

        Args:
            body: The request body.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessagesRaw:
            """`Messages`, answering with the raw response."""
            ...


class AsyncMessages(AsyncResource):
    """The operations of `messages`."""

    async def create(
        self,
        *,
        body: types.MessageInput,
        options: RequestOptions | None = None,
    ) -> models.Message:
        """`POST /messages`

        Args:
            body: The request body.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMessagesRaw:
            """`AsyncMessages`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class MessagesRaw:
        """`Messages`, answering with the raw response."""

        create = raw(Messages.create)

    class AsyncMessagesRaw:
        """`AsyncMessages`, answering with the raw response."""

        create = async_raw(AsyncMessages.create)
