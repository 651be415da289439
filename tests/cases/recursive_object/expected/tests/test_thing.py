"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from recursive_object import AsyncRecursiveObjectClient, RecursiveObjectClient

from .server import Server


def test_list(server: Server, client: RecursiveObjectClient) -> None:
    server.answers(200, json={"children": [], "by_name": {}})

    result = client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"children": [], "by_name": {}}


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncRecursiveObjectClient
) -> None:
    server.answers(200, json={"children": [], "by_name": {}})

    result = await async_client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"children": [], "by_name": {}}
