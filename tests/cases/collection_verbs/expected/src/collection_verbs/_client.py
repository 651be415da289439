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
    user_agent="collection-verbs/1.0.0",
)


class CollectionVerbsClient(SyncClient):
    """Collection verbs: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    users: Users = Namespace("users", "Users")
    """People."""


class AsyncCollectionVerbsClient(AsyncClient):
    """Collection verbs: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    users: AsyncUsers = Namespace("users", "AsyncUsers")
    """People."""
