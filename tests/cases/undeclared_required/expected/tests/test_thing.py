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
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.uuid == "text"
    assert result.to_dict() == {"uuid": "text"}


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncUndeclaredRequiredClient
) -> None:
    server.answers(200, json={"uuid": "text"})
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.uuid == "text"
    assert result.to_dict() == {"uuid": "text"}
