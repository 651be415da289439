"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from recursive_array import AsyncRecursiveArrayClient, RecursiveArrayClient

from . import server as mock


def test_get(server: mock.Server, client: RecursiveArrayClient) -> None:
    server.answers(200, json={"tree": [], "value": "text"})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"tree": [], "value": "text"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncRecursiveArrayClient
) -> None:
    server.answers(200, json={"tree": [], "value": "text"})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"tree": [], "value": "text"}
