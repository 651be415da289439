"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from anchors import AnchorsClient, AsyncAnchorsClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "part": {"name": "text"},
    "same_part": {"name": "text"},
    "tree": {
        "children": [],
        "thing": {
            "part": {"name": "text"},
            "same_part": {"name": "text"},
            "parts": {"items": [{"name": "text"}], "count": 1},
        },
        "lost": "any",
    },
    "parts": {"items": [{"name": "text"}], "count": 1},
}


def test_get(server: mock.Server, client: AnchorsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.part is not None
    assert result.part.name == "text"
    assert result.same_part is not None
    assert result.same_part.name == "text"
    assert result.tree is not None
    assert result.tree.thing is not None
    assert result.tree.thing.part is not None
    assert result.tree.thing.part.name == "text"
    assert result.tree.thing.same_part is not None
    assert result.tree.thing.same_part.name == "text"
    assert result.parts is not None
    assert result.parts.items is not None
    assert result.parts.items[0].name == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncAnchorsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.part is not None
    assert result.part.name == "text"
    assert result.same_part is not None
    assert result.same_part.name == "text"
    assert result.tree is not None
    assert result.tree.thing is not None
    assert result.tree.thing.part is not None
    assert result.tree.thing.part.name == "text"
    assert result.tree.thing.same_part is not None
    assert result.tree.thing.same_part.name == "text"
    assert result.parts is not None
    assert result.parts.items is not None
    assert result.parts.items[0].name == "text"
    assert result.to_dict() == GET_ANSWER
