"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files
    from .resources.forms import AsyncForms, Forms
    from .resources.photos import AsyncPhotos, Photos
    from .resources.bundles import AsyncBundles, Bundles

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="uploads/1.0.0",
)


class UploadsClient(SyncClient):
    """Uploads: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    files: Files = Namespace("files", "Files")
    """The operations of `files`."""
    forms: Forms = Namespace("forms", "Forms")
    """The operations of `forms`."""
    photos: Photos = Namespace("photos", "Photos")
    """The operations of `photos`."""
    bundles: Bundles = Namespace("bundles", "Bundles")
    """The operations of `bundles`."""


class AsyncUploadsClient(AsyncClient):
    """Uploads: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    files: AsyncFiles = Namespace("files", "AsyncFiles")
    """The operations of `files`."""
    forms: AsyncForms = Namespace("forms", "AsyncForms")
    """The operations of `forms`."""
    photos: AsyncPhotos = Namespace("photos", "AsyncPhotos")
    """The operations of `photos`."""
    bundles: AsyncBundles = Namespace("bundles", "AsyncBundles")
    """The operations of `bundles`."""
