"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from enum_types import AsyncEnumTypesClient, EnumTypesClient

from . import server as mock


def test_get(server: mock.Server, client: EnumTypesClient) -> None:
    server.answers(200, json={"a": 1, "b": 0.5, "c": 1, "d": True})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.d is True
    assert result.to_dict() == {"a": 1, "b": 0.5, "c": 1, "d": True}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncEnumTypesClient
) -> None:
    server.answers(200, json={"a": 1, "b": 0.5, "c": 1, "d": True})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.d is True
    assert result.to_dict() == {"a": 1, "b": 0.5, "c": 1, "d": True}
