"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from undeclared_required import (
    AsyncUndeclaredRequiredClient,
    UndeclaredRequiredClient,
)

from .server import Server


def test_list(server: Server, client: UndeclaredRequiredClient) -> None:
    server.answers(200, json={"uuid": "text"})

    result = client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.uuid == "text"
    assert result.to_dict() == {"uuid": "text"}


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncUndeclaredRequiredClient
) -> None:
    server.answers(200, json={"uuid": "text"})

    result = await async_client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.uuid == "text"
    assert result.to_dict() == {"uuid": "text"}
