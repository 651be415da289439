"""The operations of `regions`: what they send, what they read."""

from __future__ import annotations

import pytest
from regions import AsyncRegionsClient, RegionsClient

from . import server as mock


def test_list(server: mock.Server, client: RegionsClient) -> None:
    server.answers(204)

    client.regions.list()

    server.received("GET", "https://api.north.example.com/regions")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncRegionsClient
) -> None:
    server.answers(204)

    await async_client.regions.list()

    server.received("GET", "https://api.north.example.com/regions")
