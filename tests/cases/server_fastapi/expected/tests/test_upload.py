"""The operations of `upload`: what they send, what they read."""

from __future__ import annotations

import pytest
from items import AsyncItemsClient, ItemsClient

from . import server as mock


def test_create(server: mock.Server, client: ItemsClient) -> None:
    server.answers(200, json={"key": 1})

    result = client.upload.create(file=b"text", note="text")

    server.received(
        "POST",
        "https://api.example.com/upload",
        parts=[("file", "text"), ("note", "text")],
        authorized=False,
    )
    assert list(result) == ["key"]


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncItemsClient
) -> None:
    server.answers(200, json={"key": 1})

    result = await async_client.upload.create(file=b"text", note="text")

    server.received(
        "POST",
        "https://api.example.com/upload",
        parts=[("file", "text"), ("note", "text")],
        authorized=False,
    )
    assert list(result) == ["key"]
