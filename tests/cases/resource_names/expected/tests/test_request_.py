"""The operations of `request_`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from . import server as mock


def test_get(server: mock.Server, client: ResourceNamesClient) -> None:
    server.answers(204)

    client.request_.get()

    server.received("GET", "https://api.example.com/request")


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)

    await async_client.request_.get()

    server.received("GET", "https://api.example.com/request")
