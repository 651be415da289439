"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.shops import AsyncShops, Shops

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="yaml-scalars/1.10.0",
)


class YamlScalarsClient(SyncClient):
    """YAML scalars: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    shops: Shops = Namespace("shops", "Shops")
    """The operations of `shops`."""


class AsyncYamlScalarsClient(AsyncClient):
    """YAML scalars: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    shops: AsyncShops = Namespace("shops", "AsyncShops")
    """The operations of `shops`."""
