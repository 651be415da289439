"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from hal_page import AsyncHalPageClient, HalPageClient

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "count": 1,
    "_links": {"next": {"href": "https://api.example.com/things?page=2"}},
    "_embedded": {"things": [{"id": "text"}]},
}
LIST_ANSWER_2: dict[str, object] = {
    "count": 1,
    "_links": {"next": {}},
    "_embedded": {"things": [{"id": "text"}]},
}


def test_list(server: mock.Server, client: HalPageClient) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json=LIST_ANSWER_2)

    items = list(client.things.list())

    server.received("GET", "https://api.example.com/things")
    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("page", "2")],
    )
    assert len(items) == 2
    assert items[0].id == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncHalPageClient
) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json=LIST_ANSWER_2)

    items = [item async for item in async_client.things.list()]

    server.received("GET", "https://api.example.com/things")
    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("page", "2")],
    )
    assert len(items) == 2
    assert items[0].id == "text"
