"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.items import AsyncItems, Items
    from .resources.token_ import AsyncToken, Token
    from .resources.upload import AsyncUpload, Upload
    from .resources.health import AsyncHealth, Health

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="items/0.1.0",
)


class ItemsClient(SyncClient):
    """Items API: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    items: Items = Namespace("items", "Items")
    """The operations of `items`."""
    token_: Token = Namespace("token_", "Token")
    """The operations of `token_`."""
    upload: Upload = Namespace("upload", "Upload")
    """The operations of `upload`."""
    health: Health = Namespace("health", "Health")
    """The operations of `health`."""


class AsyncItemsClient(AsyncClient):
    """Items API: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    items: AsyncItems = Namespace("items", "AsyncItems")
    """The operations of `items`."""
    token_: AsyncToken = Namespace("token_", "AsyncToken")
    """The operations of `token_`."""
    upload: AsyncUpload = Namespace("upload", "AsyncUpload")
    """The operations of `upload`."""
    health: AsyncHealth = Namespace("health", "AsyncHealth")
    """The operations of `health`."""
