"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from read_only_write_only import (
    AsyncReadOnlyWriteOnlyClient,
    ReadOnlyWriteOnlyClient,
)
from read_only_write_only.models import Key, Login

from .server import Server

REPLACE_ANSWER: object = {
    "by": "text",
    "id": "text",
    "name": "text",
    "pin": "secret",
    "created": "2025-04-15T13:51:51Z",
    "beside": {"id": "text"},
    "both": "text",
    "keys": [{"id": "text"}],
    "either": {"id": "text"},
}
REPLACE_BODY: object = {
    "password": "text",
    "note": "text",
    "name": "text",
    "pin": "secret",
    "both": "text",
    "keys": [{"secret": "text"}],
    "either": {"secret": "text"},
}


def test_replace(server: Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(200, json=REPLACE_ANSWER)

    result = client.thing.replace(
        password="text",
        note="text",
        name="text",
        pin="secret",
        both="text",
        keys=[Key(secret="text")],
        either=Key(secret="text"),
    )

    server.received("PUT", "https://api.example.com/thing", json=REPLACE_BODY)
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == REPLACE_ANSWER


@pytest.mark.anyio
async def test_replace_async(
    server: Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(200, json=REPLACE_ANSWER)

    result = await async_client.thing.replace(
        password="text",
        note="text",
        name="text",
        pin="secret",
        both="text",
        keys=[{"secret": "text"}],
        either={"secret": "text"},
    )

    server.received("PUT", "https://api.example.com/thing", json=REPLACE_BODY)
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == REPLACE_ANSWER


LIST_ANSWER: object = {
    "by": "text",
    "id": "text",
    "name": "text",
    "pin": "secret",
    "created": "2025-04-15T13:51:51Z",
    "beside": {"id": "text"},
    "both": "text",
    "keys": [{"id": "text"}],
    "either": {"id": "text"},
}


def test_list(server: Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == LIST_ANSWER


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == LIST_ANSWER


def test_login(server: Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(204)

    client.thing.login(body=[Login(password="text")])

    server.received(
        "POST",
        "https://api.example.com/login",
        json=[{"password": "text"}],
    )


@pytest.mark.anyio
async def test_login_async(
    server: Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(204)

    await async_client.thing.login(body=[{"password": "text"}])

    server.received(
        "POST",
        "https://api.example.com/login",
        json=[{"password": "text"}],
    )
