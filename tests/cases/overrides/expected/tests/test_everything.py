"""The operations of `everything`: what they send, what they read."""

from __future__ import annotations

import pytest
from my_things import AsyncThingsClient, ThingsClient

from . import server as mock


def test_fetch(server: mock.Server, client: ThingsClient) -> None:
    server.answers(200, json={"id": "text"})

    result = client.everything.fetch()

    server.received("GET", "https://api.example.com/things")
    assert result.id == "text"
    assert result.to_dict() == {"id": "text"}


@pytest.mark.anyio
async def test_fetch_async(
    server: mock.Server, async_client: AsyncThingsClient
) -> None:
    server.answers(200, json={"id": "text"})

    result = await async_client.everything.fetch()

    server.received("GET", "https://api.example.com/things")
    assert result.id == "text"
    assert result.to_dict() == {"id": "text"}
