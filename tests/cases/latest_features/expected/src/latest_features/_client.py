"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.books import AsyncBooks, Books

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="latest-features/1.0.0",
)


class LatestFeaturesClient(SyncClient):
    """Latest Features: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    books: Books = Namespace("books", "Books")
    """The operations of `books`."""


class AsyncLatestFeaturesClient(AsyncClient):
    """Latest Features: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    books: AsyncBooks = Namespace("books", "AsyncBooks")
    """The operations of `books`."""
