"""The operations of `models_`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from . import server as mock


def test_list(server: mock.Server, client: ResourceNamesClient) -> None:
    server.answers(204)

    client.models_.list()

    server.received("GET", "https://api.example.com/models")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)

    await async_client.models_.list()

    server.received("GET", "https://api.example.com/models")
