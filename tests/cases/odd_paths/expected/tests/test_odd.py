"""The operations of `odd`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_paths import AsyncOddPathsClient, OddPathsClient

from . import server as mock


def test_get_double(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.odd.get_double(1)

    server.received("GET", "https://api.example.com/base//double//1/")


@pytest.mark.anyio
async def test_get_double_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.odd.get_double(1)

    server.received("GET", "https://api.example.com/base//double//1/")


def test_get_many(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.odd.get_many("collection-id", True, 1.5)

    server.received(
        "GET",
        "https://api.example.com/base/collection-id-true1.5/gr%C3%B6%C3%9Fe/a%20b/%20%25",
    )


@pytest.mark.anyio
async def test_get_many_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.odd.get_many("collection-id", True, 1.5)

    server.received(
        "GET",
        "https://api.example.com/base/collection-id-true1.5/gr%C3%B6%C3%9Fe/a%20b/%20%25",
    )


def test_get_upper(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.odd.get_upper("a", at="2025-04-15T13:51:51Z")

    server.received(
        "GET",
        "https://api.example.com/base/Odd/a",
        query=[("at", "2025-04-15T13:51:51Z")],
    )


@pytest.mark.anyio
async def test_get_upper_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.odd.get_upper("a", at="2025-04-15T13:51:51Z")

    server.received(
        "GET",
        "https://api.example.com/base/Odd/a",
        query=[("at", "2025-04-15T13:51:51Z")],
    )


def test_get(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.odd.get("y")

    server.received("GET", "https://api.example.com/base/odd/y")


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.odd.get("y")

    server.received("GET", "https://api.example.com/base/odd/y")


def test_update(server: mock.Server, client: OddPathsClient) -> None:
    server.answers(204)

    client.odd.update("z")

    server.received("PUT", "https://api.example.com/base/odd/z")


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncOddPathsClient
) -> None:
    server.answers(204)

    await async_client.odd.update("z")

    server.received("PUT", "https://api.example.com/base/odd/z")
