"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

_CONFIG = ClientConfig(
    server="https://api.example.com/v2",
    models=models,
    user_agent="swagger/1.0.0",
)


class SwaggerClient(SyncClient):
    """The client of the Swagger."""

    _config = _CONFIG

    pets: Pets = Namespace("pets", "Pets")
    """Pets and their owners."""


class AsyncSwaggerClient(AsyncClient):
    """The asynchronous client of the Swagger."""

    _config = _CONFIG

    pets: AsyncPets = Namespace("pets", "AsyncPets")
    """Pets and their owners."""
