"""The operations of `ticks`: what they send, what they read."""

from __future__ import annotations

import pytest
from tail import AsyncTailClient, TailClient

from . import server as mock


def test_list(server: mock.Server, client: TailClient) -> None:
    server.answers(
        200,
        headers={"content-type": "text/event-stream"},
        text="data: text\n\ndata: text\n\n",
    )

    items = list(client.ticks.list())

    server.received(
        "GET",
        "https://api.example.com/ticks",
        headers={"accept": "text/event-stream"},
    )
    assert len(items) == 2


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncTailClient) -> None:
    server.answers(
        200,
        headers={"content-type": "text/event-stream"},
        text="data: text\n\ndata: text\n\n",
    )

    items = [item async for item in async_client.ticks.list()]

    server.received(
        "GET",
        "https://api.example.com/ticks",
        headers={"accept": "text/event-stream"},
    )
    assert len(items) == 2
