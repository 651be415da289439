"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="colliding-parameters/1.0.0",
)


class CollidingParametersClient(SyncClient):
    """Colliding parameters: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    things: Things = Namespace("things", "Things")
    """The operations of `things`."""


class AsyncCollidingParametersClient(AsyncClient):
    """Colliding parameters: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    things: AsyncThings = Namespace("things", "AsyncThings")
    """The operations of `things`."""
