"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import models
from ._core import security
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from ._core.surface import AsyncArguments, ClientOptions, SyncArguments
    from .resources.orders import AsyncOrders, Orders

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="orders/0.3.0",
    security=security.Security(
        {
            "api_key": security.ApiKey("api_key", "header", "x-api-key"),
        }
    ),
)


class OrdersClient(SyncClient):
    """Orders: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    orders: Orders = Namespace("orders", "Orders")
    """Orders."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[SyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `x-api-key`.
        """
        super().__init__(_credentials={"api_key": api_key}, **options)

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(options, {"api_key": api_key})


class AsyncOrdersClient(AsyncClient):
    """Orders: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    orders: AsyncOrders = Namespace("orders", "AsyncOrders")
    """Orders."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[AsyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `x-api-key`.
        """
        super().__init__(_credentials={"api_key": api_key}, **options)

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(options, {"api_key": api_key})
