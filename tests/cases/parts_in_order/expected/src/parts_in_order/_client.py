"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.albums import AsyncAlbums, Albums
    from .resources.pictures import AsyncPictures, Pictures
    from .resources.profiles import AsyncProfiles, Profiles

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="parts-in-order/1.0.0",
)


class PartsInOrderClient(SyncClient):
    """Parts in Order: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    albums: Albums = Namespace("albums", "Albums")
    """The operations of `albums`."""
    pictures: Pictures = Namespace("pictures", "Pictures")
    """The operations of `pictures`."""
    profiles: Profiles = Namespace("profiles", "Profiles")
    """The operations of `profiles`."""


class AsyncPartsInOrderClient(AsyncClient):
    """Parts in Order: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    albums: AsyncAlbums = Namespace("albums", "AsyncAlbums")
    """The operations of `albums`."""
    pictures: AsyncPictures = Namespace("pictures", "AsyncPictures")
    """The operations of `pictures`."""
    profiles: AsyncProfiles = Namespace("profiles", "AsyncProfiles")
    """The operations of `profiles`."""
