"""The operations of `rides`: what they send, what they read."""

from __future__ import annotations

import pytest
from rides import AsyncRidesClient, RidesClient

from . import server as mock


def test_list(server: mock.Server, client: RidesClient) -> None:
    server.answers(204)

    client.rides.list("city", page=1, size=1)

    server.received(
        "GET",
        "https://api.example.com/cities/city/rides",
        query=None,
    )


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncRidesClient) -> None:
    server.answers(204)

    await async_client.rides.list("city", page=1, size=1)

    server.received(
        "GET",
        "https://api.example.com/cities/city/rides",
        query=None,
    )


def test_list_by_driver(server: mock.Server, client: RidesClient) -> None:
    server.answers(204)

    client.rides.list_by_driver()

    server.received("GET", "https://api.example.com/rides")


@pytest.mark.anyio
async def test_list_by_driver_async(
    server: mock.Server, async_client: AsyncRidesClient
) -> None:
    server.answers(204)

    await async_client.rides.list_by_driver()

    server.received("GET", "https://api.example.com/rides")
