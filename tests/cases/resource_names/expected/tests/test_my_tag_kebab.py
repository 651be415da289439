"""The operations of `my_tag_kebab`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from .server import Server


def test_op6(server: Server, client: ResourceNamesClient) -> None:
    server.answers(204)

    client.my_tag_kebab.op6()

    server.received("GET", "https://api.example.com/c")


@pytest.mark.anyio
async def test_op6_async(
    server: Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)

    await async_client.my_tag_kebab.op6()

    server.received("GET", "https://api.example.com/c")
