"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from read_only_write_only import (
    AsyncReadOnlyWriteOnlyClient,
    ReadOnlyWriteOnlyClient,
)

from .server import Server


def test_replace(server: Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(200, json={"id": "text", "name": "text", "pin": "secret"})

    result = client.thing.replace(password="text", name="text", pin="secret")

    server.received(
        "PUT",
        "https://api.example.com/thing",
        json={"password": "text", "name": "text", "pin": "secret"},
    )
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.to_dict() == {"id": "text", "name": "text", "pin": "secret"}


@pytest.mark.anyio
async def test_replace_async(
    server: Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(200, json={"id": "text", "name": "text", "pin": "secret"})

    result = await async_client.thing.replace(
        password="text", name="text", pin="secret"
    )

    server.received(
        "PUT",
        "https://api.example.com/thing",
        json={"password": "text", "name": "text", "pin": "secret"},
    )
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.to_dict() == {"id": "text", "name": "text", "pin": "secret"}


def test_list(server: Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(200, json={"id": "text", "name": "text", "pin": "secret"})

    result = client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.to_dict() == {"id": "text", "name": "text", "pin": "secret"}


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(200, json={"id": "text", "name": "text", "pin": "secret"})

    result = await async_client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.to_dict() == {"id": "text", "name": "text", "pin": "secret"}
