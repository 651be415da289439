"""The operations of `shops`: what they send, what they read."""

from __future__ import annotations

import pytest
from yaml_scalars import AsyncYamlScalarsClient, BadRequestError, YamlScalarsClient

from . import server as mock


def test_list(server: mock.Server, client: YamlScalarsClient) -> None:
    server.answers(200, json=[{"since": "2024-01-01", "at": "12:30"}])

    result = client.shops.list(limit=1, sort="on")

    server.received(
        "GET",
        "https://api.example.com/shops",
        query=[("limit", "1"), ("sort", "on")],
    )
    assert len(result) == 1
    assert result[0].since == "2024-01-01"
    assert result[0].at == "12:30"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncYamlScalarsClient
) -> None:
    server.answers(200, json=[{"since": "2024-01-01", "at": "12:30"}])

    result = await async_client.shops.list(limit=1, sort="on")

    server.received(
        "GET",
        "https://api.example.com/shops",
        query=[("limit", "1"), ("sort", "on")],
    )
    assert len(result) == 1
    assert result[0].since == "2024-01-01"
    assert result[0].at == "12:30"


def test_list_raises_on_400(server: mock.Server, client: YamlScalarsClient) -> None:
    server.answers(400)

    with pytest.raises(BadRequestError) as caught:
        client.shops.list(limit=1, sort="on")

    assert caught.value.status_code == 400
