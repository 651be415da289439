"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from self_property import AsyncSelfPropertyClient, SelfPropertyClient

from .server import Server


def test_create(server: Server, client: SelfPropertyClient) -> None:
    server.answers(204)
    call = client.thing.create

    call(
        self_="text",
        cls="text",
        args="text",
        kwargs="text",
        extra="text",
        options_="text",
    )

    server.received(
        "POST",
        "https://api.example.com/thing",
        query=[],
        json={
            "self": "text",
            "cls": "text",
            "args": "text",
            "kwargs": "text",
            "extra": "text",
            "options": "text",
        },
    )


@pytest.mark.anyio
async def test_create_async(
    server: Server, async_client: AsyncSelfPropertyClient
) -> None:
    server.answers(204)
    call = async_client.thing.create

    await call(
        self_="text",
        cls="text",
        args="text",
        kwargs="text",
        extra="text",
        options_="text",
    )

    server.received(
        "POST",
        "https://api.example.com/thing",
        query=[],
        json={
            "self": "text",
            "cls": "text",
            "args": "text",
            "kwargs": "text",
            "extra": "text",
            "options": "text",
        },
    )


def test_list(server: Server, client: SelfPropertyClient) -> None:
    server.answers(
        200,
        json={
            "self": "text",
            "cls": "text",
            "args": "text",
            "kwargs": "text",
            "extra": "text",
            "options": "text",
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.self == "text"
    assert result.cls == "text"
    assert result.args == "text"
    assert result.kwargs == "text"
    assert result.extra_ == "text"
    assert result.options == "text"
    assert result.to_dict() == {
        "self": "text",
        "cls": "text",
        "args": "text",
        "kwargs": "text",
        "extra": "text",
        "options": "text",
    }


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncSelfPropertyClient
) -> None:
    server.answers(
        200,
        json={
            "self": "text",
            "cls": "text",
            "args": "text",
            "kwargs": "text",
            "extra": "text",
            "options": "text",
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.self == "text"
    assert result.cls == "text"
    assert result.args == "text"
    assert result.kwargs == "text"
    assert result.extra_ == "text"
    assert result.options == "text"
    assert result.to_dict() == {
        "self": "text",
        "cls": "text",
        "args": "text",
        "kwargs": "text",
        "extra": "text",
        "options": "text",
    }
