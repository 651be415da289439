"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="only-webhooks/1.0.0",
)


class OnlyWebhooksClient(SyncClient):
    """Only Webhooks: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG


class AsyncOnlyWebhooksClient(AsyncClient):
    """Only Webhooks: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG
