"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from mixed_unions import AsyncMixedUnionsClient, MixedUnionsClient
from mixed_unions.models import Cat, ThingFlagTrue

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "mixed": {"kind": "cat", "name": "text"},
    "nested": {"kind": "cat", "name": "text"},
    "lists": [{"name": "text"}],
    "when": "2025-04-15",
    "subset": {"name": "text", "height": 1},
    "one": {"name": "text"},
    "twice": {"name": "text"},
    "number": 1,
    "text": "a",
    "flag": {"ok": True, "result": "text"},
    "id": {"id": 1, "meta": {"at": "2025-04-15"}},
    "anything": {"name": "text"},
    "map": {"name": "text"},
}


def test_get(server: mock.Server, client: MixedUnionsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.mixed, Cat)
    assert result.mixed.kind == "cat"
    assert result.mixed.name == "text"
    assert result.one is not None
    assert result.one.name == "text"
    assert result.twice is not None
    assert result.twice.name == "text"
    assert isinstance(result.flag, ThingFlagTrue)
    assert result.flag.ok is True
    assert result.flag.result == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncMixedUnionsClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.mixed, Cat)
    assert result.mixed.kind == "cat"
    assert result.mixed.name == "text"
    assert result.one is not None
    assert result.one.name == "text"
    assert result.twice is not None
    assert result.twice.name == "text"
    assert isinstance(result.flag, ThingFlagTrue)
    assert result.flag.ok is True
    assert result.flag.result == "text"
    assert result.to_dict() == GET_ANSWER
