"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from offset_page import AsyncOffsetPageClient, OffsetPageClient

from .server import Server


def test_list(server: Server, client: OffsetPageClient) -> None:
    server.answers(200, json={"items": [{"id": "text"}], "total": 1})
    call = client.things.list

    items = list(call(skip=1, limit=1))

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("skip", "1"), ("limit", "1")],
    )
    assert len(items) == 1


@pytest.mark.anyio
async def test_list_async(server: Server, async_client: AsyncOffsetPageClient) -> None:
    server.answers(200, json={"items": [{"id": "text"}], "total": 1})
    call = async_client.things.list

    items = [item async for item in call(skip=1, limit=1)]

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("skip", "1"), ("limit", "1")],
    )
    assert len(items) == 1
