"""The operations of `with_options_`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_tags import AsyncOddTagsClient, OddTagsClient

from . import server as mock


def test_list(server: mock.Server, client: OddTagsClient) -> None:
    server.answers(204)

    client.with_options_.list()

    server.received("GET", "https://api.example.com/with_options")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOddTagsClient
) -> None:
    server.answers(204)

    await async_client.with_options_.list()

    server.received("GET", "https://api.example.com/with_options")
