"""The operations of `weather_forecast`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.WeatherForecast]] = Operation(
    "GetWeatherForecast",
    "GET",
    "/WeatherForecast",
    returns=ListOf("WeatherForecast"),
)


class WeatherForecast(Resource):
    """The operations of `weather_forecast`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WeatherForecast]:
        """`GET /WeatherForecast`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> WeatherForecastRaw:
            """`WeatherForecast`, answering with the raw response."""
            ...


class AsyncWeatherForecast(AsyncResource):
    """The operations of `weather_forecast`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WeatherForecast]:
        """`GET /WeatherForecast`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncWeatherForecastRaw:
            """`AsyncWeatherForecast`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class WeatherForecastRaw:
        """`WeatherForecast`, answering with the raw response."""

        list = raw(WeatherForecast.list)

    class AsyncWeatherForecastRaw:
        """`AsyncWeatherForecast`, answering with the raw response."""

        list = async_raw(AsyncWeatherForecast.list)
