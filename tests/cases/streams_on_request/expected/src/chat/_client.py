"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.completions import AsyncCompletions, Completions
    from .resources.recordings import AsyncRecordings, Recordings

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="chat/1.0.0",
)


class ChatClient(SyncClient):
    """Chat: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    completions: Completions = Namespace("completions", "Completions")
    """The operations of `completions`."""
    recordings: Recordings = Namespace("recordings", "Recordings")
    """The operations of `recordings`."""


class AsyncChatClient(AsyncClient):
    """Chat: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    completions: AsyncCompletions = Namespace("completions", "AsyncCompletions")
    """The operations of `completions`."""
    recordings: AsyncRecordings = Namespace("recordings", "AsyncRecordings")
    """The operations of `recordings`."""
