"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from self_property import AsyncSelfPropertyClient, SelfPropertyClient

from . import server as mock

CREATE_BODY: dict[str, object] = {
    "self": "text",
    "cls": "text",
    "args": "text",
    "kwargs": "text",
    "extra": "text",
    "options": "text",
}


def test_create(server: mock.Server, client: SelfPropertyClient) -> None:
    server.answers(204)

    client.thing.create(
        self_="text",
        cls="text",
        args="text",
        kwargs="text",
        extra="text",
        options_="text",
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_BODY)


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncSelfPropertyClient
) -> None:
    server.answers(204)

    await async_client.thing.create(
        self_="text",
        cls="text",
        args="text",
        kwargs="text",
        extra="text",
        options_="text",
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_BODY)


GET_ANSWER: dict[str, object] = {
    "self": "text",
    "cls": "text",
    "args": "text",
    "kwargs": "text",
    "extra": "text",
    "options": "text",
}


def test_get(server: mock.Server, client: SelfPropertyClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.self == "text"
    assert result.cls == "text"
    assert result.args == "text"
    assert result.kwargs == "text"
    assert result.extra_ == "text"
    assert result.options == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncSelfPropertyClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.self == "text"
    assert result.cls == "text"
    assert result.args == "text"
    assert result.kwargs == "text"
    assert result.extra_ == "text"
    assert result.options == "text"
    assert result.to_dict() == GET_ANSWER
