"""The operations of `health`: what they send, what they read."""

from __future__ import annotations

import pytest
from items import AsyncItemsClient, ItemsClient

from . import server as mock


def test_get(server: mock.Server, client: ItemsClient) -> None:
    server.answers(200, json="any")

    result = client.health.get()

    server.received("GET", "https://api.example.com/health", authorized=False)
    assert result == "any"


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncItemsClient) -> None:
    server.answers(200, json="any")

    result = await async_client.health.get()

    server.received("GET", "https://api.example.com/health", authorized=False)
    assert result == "any"
