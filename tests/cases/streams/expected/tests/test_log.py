"""The operations of `log`: what they send, what they read."""

from __future__ import annotations

import pytest
from tail import AsyncTailClient, TailClient
from tail.models import Entry

from . import server as mock


def test_list(server: mock.Server, client: TailClient) -> None:
    server.answers(200, json=[{"message": "text", "at": "2025-04-15T13:51:51Z"}])

    result = client.log.list(level=1)

    server.received("GET", "https://api.example.com/log", query=[("level", "1")])
    assert len(result) == 1
    assert result[0].message == "text"


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncTailClient) -> None:
    server.answers(200, json=[{"message": "text", "at": "2025-04-15T13:51:51Z"}])

    result = await async_client.log.list(level=1)

    server.received("GET", "https://api.example.com/log", query=[("level", "1")])
    assert len(result) == 1
    assert result[0].message == "text"


LIST_STREAM_ANSWER: object = (
    '{"message": "text", "at": "2025-04-15T13:51:51Z"}\n{"message": "text", "at": "2025-04-15T13:51:51Z"}\n'
)


def test_list_stream(server: mock.Server, client: TailClient) -> None:
    server.answers(
        200, headers={"content-type": "application/jsonl"}, text=LIST_STREAM_ANSWER
    )

    items = list(client.log.list_stream(level=1))

    server.received(
        "GET",
        "https://api.example.com/log",
        query=[("level", "1")],
        headers={"accept": "application/jsonl"},
    )
    assert len(items) == 2
    assert items[0].message == "text"


@pytest.mark.anyio
async def test_list_stream_async(
    server: mock.Server, async_client: AsyncTailClient
) -> None:
    server.answers(
        200, headers={"content-type": "application/jsonl"}, text=LIST_STREAM_ANSWER
    )

    items = [item async for item in async_client.log.list_stream(level=1)]

    server.received(
        "GET",
        "https://api.example.com/log",
        query=[("level", "1")],
        headers={"accept": "application/jsonl"},
    )
    assert len(items) == 2
    assert items[0].message == "text"


def test_create(server: mock.Server, client: TailClient) -> None:
    server.answers(204)

    client.log.create(body=[Entry(message="text", at="2025-04-15T13:51:51Z")])

    server.received(
        "POST",
        "https://api.example.com/log",
        items=[{"message": "text", "at": "2025-04-15T13:51:51Z"}],
    )


@pytest.mark.anyio
async def test_create_async(server: mock.Server, async_client: AsyncTailClient) -> None:
    server.answers(204)

    await async_client.log.create(
        body=[{"message": "text", "at": "2025-04-15T13:51:51Z"}]
    )

    server.received(
        "POST",
        "https://api.example.com/log",
        items=[{"message": "text", "at": "2025-04-15T13:51:51Z"}],
    )
