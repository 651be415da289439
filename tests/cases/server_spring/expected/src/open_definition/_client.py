"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.users import AsyncUsers, Users
    from .resources.payments import AsyncPayments, Payments

_CONFIG = ClientConfig(
    server="http://localhost:8080",
    models=models,
    user_agent="open-definition/0.0.0",
)


class OpenDefinitionClient(SyncClient):
    """OpenAPI definition: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    users: Users = Namespace("users", "Users")
    """The operations of `users`."""
    payments: Payments = Namespace("payments", "Payments")
    """The operations of `payments`."""


class AsyncOpenDefinitionClient(AsyncClient):
    """OpenAPI definition: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    users: AsyncUsers = Namespace("users", "AsyncUsers")
    """The operations of `users`."""
    payments: AsyncPayments = Namespace("payments", "AsyncPayments")
    """The operations of `payments`."""
