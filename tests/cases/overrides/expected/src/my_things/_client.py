"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.everything import AsyncEverything, Everything

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="my-things/1.0.0",
)


class ThingsClient(SyncClient):
    """Overrides: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    everything: Everything = Namespace("everything", "Everything")
    """The operations of `everything`."""


class AsyncThingsClient(AsyncClient):
    """Overrides: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    everything: AsyncEverything = Namespace("everything", "AsyncEverything")
    """The operations of `everything`."""
