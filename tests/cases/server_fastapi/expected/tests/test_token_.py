"""The operations of `token_`: what they send, what they read."""

from __future__ import annotations

import pytest
from items import AsyncItemsClient, ItemsClient

from . import server as mock


def test_create(server: mock.Server, client: ItemsClient) -> None:
    server.answers(200, json="any")

    result = client.token_.create(
        grant_type="password",
        username="text",
        password="secret",
        scope="text",
    )

    server.received(
        "POST",
        "https://api.example.com/token",
        form=[
            ("grant_type", "password"),
            ("username", "text"),
            ("password", "secret"),
            ("scope", "text"),
        ],
        authorized=False,
    )
    assert result == "any"


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncItemsClient
) -> None:
    server.answers(200, json="any")

    result = await async_client.token_.create(
        grant_type="password",
        username="text",
        password="secret",
        scope="text",
    )

    server.received(
        "POST",
        "https://api.example.com/token",
        form=[
            ("grant_type", "password"),
            ("username", "text"),
            ("password", "secret"),
            ("scope", "text"),
        ],
        authorized=False,
    )
    assert result == "any"
