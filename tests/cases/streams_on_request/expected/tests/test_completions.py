"""The operations of `completions`: what they send, what they read."""

from __future__ import annotations

import pytest
from chat import AsyncChatClient, ChatClient, RateLimitError
from chat.models import Delta

from . import server as mock


def test_create(server: mock.Server, client: ChatClient) -> None:
    server.answers(200, json={"text": "text"})

    result = client.completions.create(prompt="Once")

    server.received(
        "POST",
        "https://api.example.com/completions",
        json={"prompt": "Once"},
    )
    assert result.text == "text"
    assert result.to_dict() == {"text": "text"}


@pytest.mark.anyio
async def test_create_async(server: mock.Server, async_client: AsyncChatClient) -> None:
    server.answers(200, json={"text": "text"})

    result = await async_client.completions.create(prompt="Once")

    server.received(
        "POST",
        "https://api.example.com/completions",
        json={"prompt": "Once"},
    )
    assert result.text == "text"
    assert result.to_dict() == {"text": "text"}


def test_create_raises_on_429(server: mock.Server, client: ChatClient) -> None:
    server.answers(429, json={"message": "text"})

    with pytest.raises(RateLimitError) as caught:
        client.completions.create(prompt="Once")

    assert caught.value.status_code == 429


CREATE_STREAM_ANSWER: object = (
    'data: {"type": "delta", "text": "text"}\n\ndata: {"type": "delta", "text": "text"}\n\n'
)


def test_create_stream(server: mock.Server, client: ChatClient) -> None:
    server.answers(
        200, headers={"content-type": "text/event-stream"}, text=CREATE_STREAM_ANSWER
    )

    items = list(client.completions.create_stream(prompt="Once"))

    server.received(
        "POST",
        "https://api.example.com/completions",
        headers={"accept": "text/event-stream"},
        json={"prompt": "Once", "stream": True},
    )
    assert len(items) == 2
    assert isinstance(items[0], Delta)
    assert items[0].type == "delta"
    assert items[0].text == "text"


@pytest.mark.anyio
async def test_create_stream_async(
    server: mock.Server, async_client: AsyncChatClient
) -> None:
    server.answers(
        200, headers={"content-type": "text/event-stream"}, text=CREATE_STREAM_ANSWER
    )

    items = [
        item async for item in async_client.completions.create_stream(prompt="Once")
    ]

    server.received(
        "POST",
        "https://api.example.com/completions",
        headers={"accept": "text/event-stream"},
        json={"prompt": "Once", "stream": True},
    )
    assert len(items) == 2
    assert isinstance(items[0], Delta)
    assert items[0].type == "delta"
    assert items[0].text == "text"


def test_create_stream_raises_on_429(server: mock.Server, client: ChatClient) -> None:
    server.answers(429, json={"message": "text"})

    with pytest.raises(RateLimitError) as caught:
        list(client.completions.create_stream(prompt="Once"))

    assert caught.value.status_code == 429


def test_get(server: mock.Server, client: ChatClient) -> None:
    server.answers(200, json={"text": "text"})

    result = client.completions.get("id")

    server.received(
        "GET",
        "https://api.example.com/completions/id",
        query=[("stream", "false")],
    )
    assert result.text == "text"
    assert result.to_dict() == {"text": "text"}


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncChatClient) -> None:
    server.answers(200, json={"text": "text"})

    result = await async_client.completions.get("id")

    server.received(
        "GET",
        "https://api.example.com/completions/id",
        query=[("stream", "false")],
    )
    assert result.text == "text"
    assert result.to_dict() == {"text": "text"}


GET_STREAM_ANSWER: object = (
    'data: {"type": "delta", "text": "text"}\n\ndata: {"type": "delta", "text": "text"}\n\n'
)


def test_get_stream(server: mock.Server, client: ChatClient) -> None:
    server.answers(
        200, headers={"content-type": "text/event-stream"}, text=GET_STREAM_ANSWER
    )

    items = list(client.completions.get_stream("id"))

    server.received(
        "GET",
        "https://api.example.com/completions/id",
        query=[("stream", "true")],
        headers={"accept": "text/event-stream"},
    )
    assert len(items) == 2
    assert isinstance(items[0], Delta)
    assert items[0].type == "delta"
    assert items[0].text == "text"


@pytest.mark.anyio
async def test_get_stream_async(
    server: mock.Server, async_client: AsyncChatClient
) -> None:
    server.answers(
        200, headers={"content-type": "text/event-stream"}, text=GET_STREAM_ANSWER
    )

    items = [item async for item in async_client.completions.get_stream("id")]

    server.received(
        "GET",
        "https://api.example.com/completions/id",
        query=[("stream", "true")],
        headers={"accept": "text/event-stream"},
    )
    assert len(items) == 2
    assert isinstance(items[0], Delta)
    assert items[0].type == "delta"
    assert items[0].text == "text"
