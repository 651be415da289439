"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from scalar_union import AsyncScalarUnionClient, ScalarUnionClient

from . import server as mock


def test_get(server: mock.Server, client: ScalarUnionClient) -> None:
    server.answers(200, json={"a": "text", "b": "2025-04-15T13:51:51Z", "c": 1})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"a": "text", "b": "2025-04-15T13:51:51Z", "c": 1}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncScalarUnionClient
) -> None:
    server.answers(200, json={"a": "text", "b": "2025-04-15T13:51:51Z", "c": 1})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"a": "text", "b": "2025-04-15T13:51:51Z", "c": 1}
