"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from offset_page import AsyncOffsetPageClient, OffsetPageClient

from . import server as mock


def test_list(server: mock.Server, client: OffsetPageClient) -> None:
    server.answers(200, json={"items": [{"id": "text"}], "total": 2})
    server.answers(200, json={"items": [{"id": "text"}], "total": 2})

    items = list(client.things.list(limit=1))

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("limit", "1")],
    )
    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("skip", "1"), ("limit", "1")],
    )
    assert len(items) == 2
    assert items[0].id == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOffsetPageClient
) -> None:
    server.answers(200, json={"items": [{"id": "text"}], "total": 2})
    server.answers(200, json={"items": [{"id": "text"}], "total": 2})

    items = [item async for item in async_client.things.list(limit=1)]

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("limit", "1")],
    )
    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("skip", "1"), ("limit", "1")],
    )
    assert len(items) == 2
    assert items[0].id == "text"
