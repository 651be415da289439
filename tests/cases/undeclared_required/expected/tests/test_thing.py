"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from undeclared_required import (
    AsyncUndeclaredRequiredClient,
    UndeclaredRequiredClient,
)

from . import server as mock


def test_get(server: mock.Server, client: UndeclaredRequiredClient) -> None:
    server.answers(200, json={"uuid": "text"})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.uuid == "text"
    assert result.to_dict() == {"uuid": "text"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncUndeclaredRequiredClient
) -> None:
    server.answers(200, json={"uuid": "text"})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.uuid == "text"
    assert result.to_dict() == {"uuid": "text"}
