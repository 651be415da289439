"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from read_only_write_only import (
    AsyncReadOnlyWriteOnlyClient,
    ReadOnlyWriteOnlyClient,
)
from read_only_write_only.models import Key, Login

from . import server as mock

UPDATE_ANSWER: dict[str, object] = {
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
UPDATE_BODY: dict[str, object] = {
    "password": "text",
    "note": "text",
    "name": "text",
    "pin": "secret",
    "both": "text",
    "keys": [{"secret": "text"}],
    "either": {"secret": "text"},
}


def test_update(server: mock.Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = client.thing.update(
        password="text",
        note="text",
        name="text",
        pin="secret",
        both="text",
        keys=[Key(secret="text")],
        either=Key(secret="text"),
    )

    server.received("PUT", "https://api.example.com/thing", json=UPDATE_BODY)
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == UPDATE_ANSWER


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = await async_client.thing.update(
        password="text",
        note="text",
        name="text",
        pin="secret",
        both="text",
        keys=[{"secret": "text"}],
        either={"secret": "text"},
    )

    server.received("PUT", "https://api.example.com/thing", json=UPDATE_BODY)
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == UPDATE_ANSWER


GET_ANSWER: dict[str, object] = {
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


def test_get(server: mock.Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.by == "text"
    assert result.id == "text"
    assert result.name == "text"
    assert result.pin == "secret"
    assert result.beside is not None
    assert result.beside.id == "text"
    assert result.both == "text"
    assert result.to_dict() == GET_ANSWER


def test_login(server: mock.Server, client: ReadOnlyWriteOnlyClient) -> None:
    server.answers(204)

    client.thing.login(body=[Login(password="text")])

    server.received(
        "POST",
        "https://api.example.com/login",
        json=[{"password": "text"}],
    )


@pytest.mark.anyio
async def test_login_async(
    server: mock.Server, async_client: AsyncReadOnlyWriteOnlyClient
) -> None:
    server.answers(204)

    await async_client.thing.login(body=[{"password": "text"}])

    server.received(
        "POST",
        "https://api.example.com/login",
        json=[{"password": "text"}],
    )
