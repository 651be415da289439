"""The operations of `told`: what they send, what they read."""

from __future__ import annotations

import pytest
from paging_rules import AsyncPagingRulesClient, PagingRulesClient

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "items": [{"id": "text"}],
    "total": 1,
    "next": "eyJpZCI6Mn0",
}


def test_list(server: mock.Server, client: PagingRulesClient) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json={"items": [{"id": "text"}], "total": 1})

    items = list(client.told.list())

    server.received("GET", "https://api.example.com/told")
    server.received(
        "GET",
        "https://api.example.com/told",
        query=[("after", "eyJpZCI6Mn0")],
    )
    assert len(items) == 2
    assert items[0].id == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncPagingRulesClient
) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json={"items": [{"id": "text"}], "total": 1})

    items = [item async for item in async_client.told.list()]

    server.received("GET", "https://api.example.com/told")
    server.received(
        "GET",
        "https://api.example.com/told",
        query=[("after", "eyJpZCI6Mn0")],
    )
    assert len(items) == 2
    assert items[0].id == "text"
