"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.regions import AsyncRegions, Regions

_CONFIG = ClientConfig(
    server="https://api.north.example.com",
    models=models,
    user_agent="regions/1.0.0",
)


class RegionsClient(SyncClient):
    """Regions: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    regions: Regions = Namespace("regions", "Regions")
    """The operations of `regions`."""


class AsyncRegionsClient(AsyncClient):
    """Regions: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    regions: AsyncRegions = Namespace("regions", "AsyncRegions")
    """The operations of `regions`."""
