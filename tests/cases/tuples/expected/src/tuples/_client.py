"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.routes import AsyncRoutes, Routes

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="tuples/1.0.0",
)


class TuplesClient(SyncClient):
    """Tuples: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    routes: Routes = Namespace("routes", "Routes")
    """The operations of `routes`."""


class AsyncTuplesClient(AsyncClient):
    """Tuples: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    routes: AsyncRoutes = Namespace("routes", "AsyncRoutes")
    """The operations of `routes`."""
