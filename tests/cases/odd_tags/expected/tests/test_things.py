"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_tags import AsyncOddTagsClient, OddTagsClient

from . import server as mock


def test_list(server: mock.Server, client: OddTagsClient) -> None:
    server.answers(204)

    client.things.list()

    server.received("GET", "https://api.example.com/things")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOddTagsClient
) -> None:
    server.answers(204)

    await async_client.things.list()

    server.received("GET", "https://api.example.com/things")


def test_create(server: mock.Server, client: OddTagsClient) -> None:
    server.answers(204)

    client.things.create()

    server.received("POST", "https://api.example.com/things")


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncOddTagsClient
) -> None:
    server.answers(204)

    await async_client.things.create()

    server.received("POST", "https://api.example.com/things")
