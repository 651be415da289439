"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="many-files/1.0.0",
)


class ManyFilesClient(SyncClient):
    """The client of the Many Files."""

    _config = _CONFIG

    pets: Pets = Namespace("pets", "Pets")
    """The operations of `pets`."""


class AsyncManyFilesClient(AsyncClient):
    """The asynchronous client of the Many Files."""

    _config = _CONFIG

    pets: AsyncPets = Namespace("pets", "AsyncPets")
    """The operations of `pets`."""
