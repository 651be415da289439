"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from untyped_containers import AsyncUntypedContainersClient, UntypedContainersClient

from . import server as mock


def test_get(server: mock.Server, client: UntypedContainersClient) -> None:
    server.answers(200, json={"a": {}, "b": ["any"], "c": {}, "d": {}, "e": {}})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"a": {}, "b": ["any"], "c": {}, "d": {}, "e": {}}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncUntypedContainersClient
) -> None:
    server.answers(200, json={"a": {}, "b": ["any"], "c": {}, "d": {}, "e": {}})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"a": {}, "b": ["any"], "c": {}, "d": {}, "e": {}}
