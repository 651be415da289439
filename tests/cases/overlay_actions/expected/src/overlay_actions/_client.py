"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets
    from .resources.owners import AsyncOwners, Owners
    from .resources.visits import AsyncVisits, Visits

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="overlay-actions/1.0.0",
)


class OverlayActionsClient(SyncClient):
    """Overlay actions: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    pets: Pets = Namespace("pets", "Pets")
    """The operations of `pets`."""
    owners: Owners = Namespace("owners", "Owners")
    """The operations of `owners`."""
    visits: Visits = Namespace("visits", "Visits")
    """The operations of `visits`."""


class AsyncOverlayActionsClient(AsyncClient):
    """Overlay actions: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    pets: AsyncPets = Namespace("pets", "AsyncPets")
    """The operations of `pets`."""
    owners: AsyncOwners = Namespace("owners", "AsyncOwners")
    """The operations of `owners`."""
    visits: AsyncVisits = Namespace("visits", "AsyncVisits")
    """The operations of `visits`."""
