"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.users import AsyncUsers, Users

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="missing-operation-ids/1.0.0",
)


class MissingOperationIdsClient(SyncClient):
    """Missing operation ids: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    users: Users = Namespace("users", "Users")
    """The operations of `users`."""


class AsyncMissingOperationIdsClient(AsyncClient):
    """Missing operation ids: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    users: AsyncUsers = Namespace("users", "AsyncUsers")
    """The operations of `users`."""
