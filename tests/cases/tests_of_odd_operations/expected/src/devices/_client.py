"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.devices import AsyncDevices, Devices
    from .resources.old import AsyncOld, Old
    from .resources.rare import AsyncRare, Rare

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="devices/1.0.0",
)


class DevicesClient(SyncClient):
    """Devices: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    devices: Devices = Namespace("devices", "Devices")
    """The operations of `devices`."""
    old: Old = Namespace("old", "Old")
    """The operations of `old`."""
    rare: Rare = Namespace("rare", "Rare")
    """The operations of `rare`."""


class AsyncDevicesClient(AsyncClient):
    """Devices: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    devices: AsyncDevices = Namespace("devices", "AsyncDevices")
    """The operations of `devices`."""
    old: AsyncOld = Namespace("old", "AsyncOld")
    """The operations of `old`."""
    rare: AsyncRare = Namespace("rare", "AsyncRare")
    """The operations of `rare`."""
