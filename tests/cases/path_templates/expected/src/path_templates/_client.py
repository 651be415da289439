"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files
    from .resources.copies import AsyncCopies, Copies

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="path-templates/1.0.0",
)


class PathTemplatesClient(SyncClient):
    """Path templates: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    files: Files = Namespace("files", "Files")
    """The operations of `files`."""
    copies: Copies = Namespace("copies", "Copies")
    """The operations of `copies`."""


class AsyncPathTemplatesClient(AsyncClient):
    """Path templates: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    files: AsyncFiles = Namespace("files", "AsyncFiles")
    """The operations of `files`."""
    copies: AsyncCopies = Namespace("copies", "AsyncCopies")
    """The operations of `copies`."""
