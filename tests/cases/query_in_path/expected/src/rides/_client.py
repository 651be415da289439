"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.rides import AsyncRides, Rides

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="rides/1.0.0",
)


class RidesClient(SyncClient):
    """Rides: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    rides: Rides = Namespace("rides", "Rides")
    """The operations of `rides`."""


class AsyncRidesClient(AsyncClient):
    """Rides: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    rides: AsyncRides = Namespace("rides", "AsyncRides")
    """The operations of `rides`."""
