"""The operations of `copies`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_tags import AsyncOddTagsClient, OddTagsClient

from . import server as mock


def test_get(server: mock.Server, client: OddTagsClient) -> None:
    server.answers(204)

    client.copies.get("id")

    server.received("GET", "https://api.example.com/copies/id")


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncOddTagsClient) -> None:
    server.answers(204)

    await async_client.copies.get("id")

    server.received("GET", "https://api.example.com/copies/id")
