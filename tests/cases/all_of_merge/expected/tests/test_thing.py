"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from all_of_merge import AllOfMergeClient, AsyncAllOfMergeClient

from . import server as mock


def test_get(server: mock.Server, client: AllOfMergeClient) -> None:
    server.answers(200, json={"x": {"name": "text", "age": 1, "bark": True}})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.x is not None
    assert result.x.name == "text"
    assert result.x.bark is True
    assert result.to_dict() == {"x": {"name": "text", "age": 1, "bark": True}}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncAllOfMergeClient
) -> None:
    server.answers(200, json={"x": {"name": "text", "age": 1, "bark": True}})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.x is not None
    assert result.x.name == "text"
    assert result.x.bark is True
    assert result.to_dict() == {"x": {"name": "text", "age": 1, "bark": True}}
