"""The operations of `profiles`: what they send, what they read."""

from __future__ import annotations

import pytest
from parts_in_order import AsyncPartsInOrderClient, PartsInOrderClient
from parts_in_order.models import CreateProfileRequestPlace

from . import server as mock


def test_create(server: mock.Server, client: PartsInOrderClient) -> None:
    server.answers(204)

    client.profiles.create(
        picture=b"any",
        pictures=[b"any"],
        scan=b"text",
        sum="text",
        place=CreateProfileRequestPlace(city="text"),
        sizes=[1],
        bundle=[b"any"],
    )

    server.received("POST", "https://api.example.com/profiles")


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncPartsInOrderClient
) -> None:
    server.answers(204)

    await async_client.profiles.create(
        picture=b"any",
        pictures=[b"any"],
        scan=b"text",
        sum="text",
        place={"city": "text"},
        sizes=[1],
        bundle=[b"any"],
    )

    server.received("POST", "https://api.example.com/profiles")
