"""The operations of `messages`: what they send, what they read."""

from __future__ import annotations

import pytest
from messages import AsyncMessagesClient, MessagesClient
from messages.models import MessageText

from . import server as mock


def test_create(server: mock.Server, client: MessagesClient) -> None:
    server.answers(200, json={"text": "text"})

    result = client.messages.create(body=MessageText(text="text"))

    server.received(
        "POST",
        "https://api.example.com/messages",
        json={"text": "text"},
    )
    assert result is not None


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncMessagesClient
) -> None:
    server.answers(200, json={"text": "text"})

    result = await async_client.messages.create(body={"text": "text"})

    server.received(
        "POST",
        "https://api.example.com/messages",
        json={"text": "text"},
    )
    assert result is not None
