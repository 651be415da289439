"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from paging_rules import AsyncPagingRulesClient, PagingRulesClient

from . import server as mock


def test_list(server: mock.Server, client: PagingRulesClient) -> None:
    server.answers(200, json={"items": [{"id": "text"}], "total": 2, "next": "text"})
    server.answers(200, json={"items": [{"id": "text"}], "total": 2, "next": "text"})

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
    server: mock.Server, async_client: AsyncPagingRulesClient
) -> None:
    server.answers(200, json={"items": [{"id": "text"}], "total": 2, "next": "text"})
    server.answers(200, json={"items": [{"id": "text"}], "total": 2, "next": "text"})

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
