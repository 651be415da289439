"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from enum_with_null import AsyncEnumWithNullClient, EnumWithNullClient

from . import server as mock


def test_get(server: mock.Server, client: EnumWithNullClient) -> None:
    server.answers(200, json={"a": "x", "b": None})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "x"
    assert result.to_dict() == {"a": "x", "b": None}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncEnumWithNullClient
) -> None:
    server.answers(200, json={"a": "x", "b": None})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "x"
    assert result.to_dict() == {"a": "x", "b": None}
