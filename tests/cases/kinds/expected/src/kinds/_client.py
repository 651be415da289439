"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.animals import AsyncAnimals, Animals

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="kinds/1.0.0",
)


class KindsClient(SyncClient):
    """Kinds: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    animals: Animals = Namespace("animals", "Animals")
    """The operations of `animals`."""


class AsyncKindsClient(AsyncClient):
    """Kinds: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    animals: AsyncAnimals = Namespace("animals", "AsyncAnimals")
    """The operations of `animals`."""
