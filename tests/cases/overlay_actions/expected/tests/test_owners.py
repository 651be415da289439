"""The operations of `owners`: what they send, what they read."""

from __future__ import annotations

import pytest
from overlay_actions import AsyncOverlayActionsClient, OverlayActionsClient

from . import server as mock


def test_list(server: mock.Server, client: OverlayActionsClient) -> None:
    server.answers(200, json={"id": "text", "legacy": "text", "tags": ["text"]})

    result = client.owners.list(debug=True, limit=1, after="text")

    server.received(
        "GET",
        "https://api.example.com/owners",
        query=[("debug", "true"), ("limit", "1"), ("after", "text")],
    )
    assert result.id == "text"
    assert result.legacy == "text"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.to_dict() == {"id": "text", "legacy": "text", "tags": ["text"]}


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOverlayActionsClient
) -> None:
    server.answers(200, json={"id": "text", "legacy": "text", "tags": ["text"]})

    result = await async_client.owners.list(debug=True, limit=1, after="text")

    server.received(
        "GET",
        "https://api.example.com/owners",
        query=[("debug", "true"), ("limit", "1"), ("after", "text")],
    )
    assert result.id == "text"
    assert result.legacy == "text"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.to_dict() == {"id": "text", "legacy": "text", "tags": ["text"]}
