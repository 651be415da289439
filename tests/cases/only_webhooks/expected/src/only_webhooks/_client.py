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
    """The client of the Only Webhooks."""

    _config = _CONFIG


class AsyncOnlyWebhooksClient(AsyncClient):
    """The asynchronous client of the Only Webhooks."""

    _config = _CONFIG
