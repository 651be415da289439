"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.volumes import AsyncVolumes, Volumes

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="actions-behind-a-hash/1.0.0",
)


class ActionsBehindAHashClient(SyncClient):
    """Actions behind a hash: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    volumes: Volumes = Namespace("volumes", "Volumes")
    """The operations of `volumes`."""


class AsyncActionsBehindAHashClient(AsyncClient):
    """Actions behind a hash: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    volumes: AsyncVolumes = Namespace("volumes", "AsyncVolumes")
    """The operations of `volumes`."""
