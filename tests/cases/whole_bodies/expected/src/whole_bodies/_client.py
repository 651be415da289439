"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.body import AsyncBody, Body

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="whole-bodies/1.0.0",
)


class WholeBodiesClient(SyncClient):
    """The client of the Whole bodies."""

    _config = _CONFIG

    body: Body = Namespace("body", "Body")
    """The operations of `body`."""


class AsyncWholeBodiesClient(AsyncClient):
    """The asynchronous client of the Whole bodies."""

    _config = _CONFIG

    body: AsyncBody = Namespace("body", "AsyncBody")
    """The operations of `body`."""
