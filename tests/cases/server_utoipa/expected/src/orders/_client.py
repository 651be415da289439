"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.orders import AsyncOrders, Orders

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="orders/0.3.0",
)


class OrdersClient(SyncClient):
    """Orders: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    orders: Orders = Namespace("orders", "Orders")
    """Orders."""


class AsyncOrdersClient(AsyncClient):
    """Orders: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    orders: AsyncOrders = Namespace("orders", "AsyncOrders")
    """Orders."""
