"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from hal_page import AsyncHalPageClient, HalPageClient

from .server import Server


def test_list(server: Server, client: HalPageClient) -> None:
    server.answers(
        200,
        json={
            "count": 1,
            "_links": {"next": {}},
            "_embedded": {"things": [{"id": "text"}]},
        },
    )
    call = client.things.list

    items = list(call())

    server.received("GET", "https://api.example.com/things", query=[])
    assert len(items) == 1


@pytest.mark.anyio
async def test_list_async(server: Server, async_client: AsyncHalPageClient) -> None:
    server.answers(
        200,
        json={
            "count": 1,
            "_links": {"next": {}},
            "_embedded": {"things": [{"id": "text"}]},
        },
    )
    call = async_client.things.list

    items = [item async for item in call()]

    server.received("GET", "https://api.example.com/things", query=[])
    assert len(items) == 1
