"""The operations of `user_pascal`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_tags import AsyncOddTagsClient, OddTagsClient

from .server import Server


def test_get(server: Server, client: OddTagsClient) -> None:
    server.answers(204)

    client.user_pascal.get()

    server.received("GET", "https://api.example.com/user")


@pytest.mark.anyio
async def test_get_async(server: Server, async_client: AsyncOddTagsClient) -> None:
    server.answers(204)

    await async_client.user_pascal.get()

    server.received("GET", "https://api.example.com/user")
