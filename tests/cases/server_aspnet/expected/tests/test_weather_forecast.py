"""The operations of `weather_forecast`: what they send, what they read."""

from __future__ import annotations

import pytest
from contoso_orders_web import AsyncContosoOrdersWebClient, ContosoOrdersWebClient

from . import server as mock

LIST_ANSWER: list[object] = [
    {
        "date": "2025-04-15",
        "temperatureC": 1,
        "temperatureF": 1,
        "summary": "text",
    },
]


def test_list(server: mock.Server, client: ContosoOrdersWebClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.weather_forecast.list()

    server.received("GET", "https://api.example.com/WeatherForecast")
    assert len(result) == 1
    assert result[0].summary == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncContosoOrdersWebClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.weather_forecast.list()

    server.received("GET", "https://api.example.com/WeatherForecast")
    assert len(result) == 1
    assert result[0].summary == "text"
