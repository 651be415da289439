"""The operations of `recordings`: what they send, what they read."""

from __future__ import annotations

import pytest
from chat import AsyncChatClient, ChatClient
from chat.models import Delta

from . import server as mock

CREATE_ANSWER: object = (
    'data: {"type": "delta", "text": "text"}\n\ndata: {"type": "delta", "text": "text"}\n\n'
)


def test_create(server: mock.Server, client: ChatClient) -> None:
    server.answers(
        200, headers={"content-type": "text/event-stream"}, text=CREATE_ANSWER
    )

    items = list(client.recordings.create(file=b"text"))

    server.received(
        "POST",
        "https://api.example.com/recordings",
        headers={"accept": "text/event-stream"},
        parts=[("file", "text")],
    )
    assert len(items) == 2
    assert isinstance(items[0], Delta)
    assert items[0].type == "delta"
    assert items[0].text == "text"


@pytest.mark.anyio
async def test_create_async(server: mock.Server, async_client: AsyncChatClient) -> None:
    server.answers(
        200, headers={"content-type": "text/event-stream"}, text=CREATE_ANSWER
    )

    items = [item async for item in async_client.recordings.create(file=b"text")]

    server.received(
        "POST",
        "https://api.example.com/recordings",
        headers={"accept": "text/event-stream"},
        parts=[("file", "text")],
    )
    assert len(items) == 2
    assert isinstance(items[0], Delta)
    assert items[0].type == "delta"
    assert items[0].text == "text"
