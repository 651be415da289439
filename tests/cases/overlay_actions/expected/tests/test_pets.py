"""The operations of `pets`: what they send, what they read."""

from __future__ import annotations

import pytest
from overlay_actions import AsyncOverlayActionsClient, OverlayActionsClient

from . import server as mock


def test_list(server: mock.Server, client: OverlayActionsClient) -> None:
    server.answers(200, json={"id": "text", "colour": "black", "tags": ["text"]})

    result = client.pets.list(limit=1, after="text")

    server.received(
        "GET",
        "https://api.example.com/pets",
        query=[("limit", "1"), ("after", "text")],
    )
    assert result.id == "text"
    assert result.colour == "black"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.to_dict() == {"id": "text", "colour": "black", "tags": ["text"]}


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOverlayActionsClient
) -> None:
    server.answers(200, json={"id": "text", "colour": "black", "tags": ["text"]})

    result = await async_client.pets.list(limit=1, after="text")

    server.received(
        "GET",
        "https://api.example.com/pets",
        query=[("limit", "1"), ("after", "text")],
    )
    assert result.id == "text"
    assert result.colour == "black"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.to_dict() == {"id": "text", "colour": "black", "tags": ["text"]}
