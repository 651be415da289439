"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.orders import AsyncOrders, Orders
    from .resources.weather_forecast import AsyncWeatherForecast, WeatherForecast

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="contoso-orders-web/1.0.0",
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
