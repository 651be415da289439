"""The operations of `visits`: what they send, what they read."""

from __future__ import annotations

import pytest
from overlay_actions import AsyncOverlayActionsClient, OverlayActionsClient

from . import server as mock

LIST_ANSWER: list[object] = [
    {
        "at": "2025-04-15T13:51:51Z",
        "pet": {"id": "text", "colour": "black", "tags": ["text"]},
    },
]


def test_list(server: mock.Server, client: OverlayActionsClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.visits.list()

    server.received("GET", "https://api.example.com/visits")
    assert len(result) == 1
    assert result[0].pet is not None
    assert result[0].pet.id == "text"
    assert result[0].pet.colour == "black"
    assert result[0].pet.tags is not None
    assert result[0].pet.tags[0] == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOverlayActionsClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.visits.list()

    server.received("GET", "https://api.example.com/visits")
    assert len(result) == 1
    assert result[0].pet is not None
    assert result[0].pet.id == "text"
    assert result[0].pet.colour == "black"
    assert result[0].pet.tags is not None
    assert result[0].pet.tags[0] == "text"
