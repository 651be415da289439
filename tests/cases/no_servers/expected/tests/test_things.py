"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from no_servers import AsyncNoServersClient, NoServersClient

from . import server as mock


def test_list(server: mock.Server, client: NoServersClient) -> None:
    server.answers(204)

    client.things.list()

    server.received("GET", "https://api.example.com/things")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncNoServersClient
) -> None:
    server.answers(204)

    await async_client.things.list()

    server.received("GET", "https://api.example.com/things")
