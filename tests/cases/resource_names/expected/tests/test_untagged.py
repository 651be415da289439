"""The operations of `untagged`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from .server import Server


def test_list(server: Server, client: ResourceNamesClient) -> None:
    server.answers(204)

    client.untagged.list()

    server.received("GET", "https://api.example.com/untagged")


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)

    await async_client.untagged.list()

    server.received("GET", "https://api.example.com/untagged")
