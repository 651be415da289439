"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from subclasses import AsyncSubclassesClient, SubclassesClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "one": "text",
    "next": {"one": "text"},
    "two-a": "text",
    "three": "text",
    "four": "text",
    "five": "2025-04-15",
}


def test_get(server: mock.Server, client: SubclassesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.one == "text"
    assert result.next is not None
    assert result.next.one == "text"
    assert result.two_a == "text"
    assert result.three == "text"
    assert result.four == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncSubclassesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.one == "text"
    assert result.next is not None
    assert result.next.one == "text"
    assert result.two_a == "text"
    assert result.three == "text"
    assert result.four == "text"
    assert result.to_dict() == GET_ANSWER
