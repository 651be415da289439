"""The operations of `actions`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_paths import AsyncOddPathsClient, OddPathsClient

from . import server as mock


def test_describe(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.actions.describe(id="text")

    server.received("GET", "https://api.example.com/base/", query=None)


@pytest.mark.anyio
async def test_describe_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.actions.describe(id="text")

    server.received("GET", "https://api.example.com/base/", query=None)


def test_remove(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.actions.remove()

    server.received("POST", "https://api.example.com/base/")


@pytest.mark.anyio
async def test_remove_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.actions.remove()

    server.received("POST", "https://api.example.com/base/")


def test_add(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.actions.add()

    server.received("POST", "https://api.example.com/base/")


@pytest.mark.anyio
async def test_add_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.actions.add()

    server.received("POST", "https://api.example.com/base/")
