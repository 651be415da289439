"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from enum_quotes import AsyncEnumQuotesClient, EnumQuotesClient

from . import server as mock


def test_get(server: mock.Server, client: EnumQuotesClient) -> None:
    server.answers(200, json={"a": "it's"})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "it's"
    assert result.to_dict() == {"a": "it's"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncEnumQuotesClient
) -> None:
    server.answers(200, json={"a": "it's"})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "it's"
    assert result.to_dict() == {"a": "it's"}
