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
    call = client.thing.replace

    result = call(password="text", name="text", pin="secret")

    server.received(
        "PUT",
        "https://api.example.com/thing",
        query=[],
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
    call = async_client.thing.replace

    result = await call(password="text", name="text", pin="secret")

    server.received(
        "PUT",
        "https://api.example.com/thing",
        query=[],
        json={"password": "text", "name": "text", "pin": "secret"},
    )
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.to_dict() == {"id": "text", "name": "text", "pin": "secret"}


def test_list(server: Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(200, json={"id": "text", "name": "text", "pin": "secret"})
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.to_dict() == {"id": "text", "name": "text", "pin": "secret"}


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(200, json={"id": "text", "name": "text", "pin": "secret"})
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.to_dict() == {"id": "text", "name": "text", "pin": "secret"}
