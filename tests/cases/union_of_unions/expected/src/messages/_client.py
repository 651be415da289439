"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.messages import AsyncMessages, Messages

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="messages/1.0.0",
)


class MessagesClient(SyncClient):
    """Messages: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    messages: Messages = Namespace("messages", "Messages")
    """The operations of `messages`."""


class AsyncMessagesClient(AsyncClient):
    """Messages: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    messages: AsyncMessages = Namespace("messages", "AsyncMessages")
    """The operations of `messages`."""
