"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from hostile_texts import AsyncHostileTextsClient, HostileTextsClient

from . import server as mock


def test_get(server: mock.Server, client: HostileTextsClient) -> None:
    server.answers(200, json={"a": "text", "b": "text", '"; import os; "': "text"})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "text"
    assert result.b == "text"
    assert result.import_os == "text"
    assert result.to_dict() == {"a": "text", "b": "text", '"; import os; "': "text"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncHostileTextsClient
) -> None:
    server.answers(200, json={"a": "text", "b": "text", '"; import os; "': "text"})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "text"
    assert result.b == "text"
    assert result.import_os == "text"
    assert result.to_dict() == {"a": "text", "b": "text", '"; import os; "': "text"}
