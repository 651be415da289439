"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from defaults import AsyncDefaultsClient, DefaultsClient

from . import server as mock


def test_list(server: mock.Server, client: DefaultsClient) -> None:
    server.answers(200, json="text")

    result = client.things.list(size=1, mode="text")

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("size", "1"), ("mode", "text")],
    )
    assert result == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncDefaultsClient
) -> None:
    server.answers(200, json="text")

    result = await async_client.things.list(size=1, mode="text")

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("size", "1"), ("mode", "text")],
    )
    assert result == "text"
