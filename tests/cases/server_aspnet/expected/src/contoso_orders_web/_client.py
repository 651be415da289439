"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import models
from ._core import security
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from ._core.surface import AsyncArguments, ClientOptions, SyncArguments
    from .resources.orders import AsyncOrders, Orders
    from .resources.weather_forecast import AsyncWeatherForecast, WeatherForecast

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="contoso-orders-web/1.0.0",
    security=security.Security(
        {
            "Bearer": security.ApiKey("api_key", "header", "Authorization"),
        },
        (("Bearer",),),
    ),
)


class ContosoOrdersWebClient(SyncClient):
    """Contoso.Orders.WebApi: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    orders: Orders = Namespace("orders", "Orders")
    """The operations of `orders`."""
    weather_forecast: WeatherForecast = Namespace("weather_forecast", "WeatherForecast")
    """The operations of `weather_forecast`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[SyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `Authorization`, as it is: with the
                word before it that the API wants, such as `Bearer`. Enter "Bearer
                {token}"
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


class AsyncContosoOrdersWebClient(AsyncClient):
    """Contoso.Orders.WebApi: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    orders: AsyncOrders = Namespace("orders", "AsyncOrders")
    """The operations of `orders`."""
    weather_forecast: AsyncWeatherForecast = Namespace(
        "weather_forecast", "AsyncWeatherForecast"
    )
    """The operations of `weather_forecast`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[AsyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `Authorization`, as it is: with the
                word before it that the API wants, such as `Bearer`. Enter "Bearer
                {token}"
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
