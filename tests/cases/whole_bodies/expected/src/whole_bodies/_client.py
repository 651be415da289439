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
    """Whole bodies: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    body: Body = Namespace("body", "Body")
    """The operations of `body`."""


class AsyncWholeBodiesClient(AsyncClient):
    """Whole bodies: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    body: AsyncBody = Namespace("body", "AsyncBody")
    """The operations of `body`."""
