"""The operations of `answer`: what they send, what they read."""

from __future__ import annotations

import pytest
from answers import AnswersClient, AsyncAnswersClient

from .server import Server


def test_get_nothing(server: Server, client: AnswersClient) -> None:
    server.answers(204)
    call = client.answer.get_nothing

    call()

    server.received("GET", "https://api.example.com/p0", query=[])


@pytest.mark.anyio
async def test_get_nothing_async(
    server: Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(204)
    call = async_client.answer.get_nothing

    await call()

    server.received("GET", "https://api.example.com/p0", query=[])


def test_get_empty(server: Server, client: AnswersClient) -> None:
    server.answers(200, json={})
    call = client.answer.get_empty

    call()

    server.received("GET", "https://api.example.com/p1", query=[])


@pytest.mark.anyio
async def test_get_empty_async(
    server: Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json={})
    call = async_client.answer.get_empty

    await call()

    server.received("GET", "https://api.example.com/p1", query=[])


def test_get_object(server: Server, client: AnswersClient) -> None:
    server.answers(200, json={})
    call = client.answer.get_object

    result = call()

    server.received("GET", "https://api.example.com/p2", query=[])
    assert result == {}


@pytest.mark.anyio
async def test_get_object_async(
    server: Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json={})
    call = async_client.answer.get_object

    result = await call()

    server.received("GET", "https://api.example.com/p2", query=[])
    assert result == {}


def test_get_strings(server: Server, client: AnswersClient) -> None:
    server.answers(200, json=["text"])
    call = client.answer.get_strings

    result = call()

    server.received("GET", "https://api.example.com/p3", query=[])
    assert len(result) == 1
    assert result[0] == "text"


@pytest.mark.anyio
async def test_get_strings_async(
    server: Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json=["text"])
    call = async_client.answer.get_strings

    result = await call()

    server.received("GET", "https://api.example.com/p3", query=[])
    assert len(result) == 1
    assert result[0] == "text"


def test_get_things(server: Server, client: AnswersClient) -> None:
    server.answers(200, json=[{"x": "text"}])
    call = client.answer.get_things

    result = call()

    server.received("GET", "https://api.example.com/p4", query=[])
    assert len(result) == 1
    assert result[0].x == "text"


@pytest.mark.anyio
async def test_get_things_async(
    server: Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json=[{"x": "text"}])
    call = async_client.answer.get_things

    result = await call()

    server.received("GET", "https://api.example.com/p4", query=[])
    assert len(result) == 1
    assert result[0].x == "text"


def test_get_text(server: Server, client: AnswersClient) -> None:
    server.answers(200, text="text")
    call = client.answer.get_text

    result = call()

    server.received("GET", "https://api.example.com/p5", query=[])
    assert result == "text"


@pytest.mark.anyio
async def test_get_text_async(server: Server, async_client: AsyncAnswersClient) -> None:
    server.answers(200, text="text")
    call = async_client.answer.get_text

    result = await call()

    server.received("GET", "https://api.example.com/p5", query=[])
    assert result == "text"


def test_get_bytes(server: Server, client: AnswersClient) -> None:
    server.answers(200, text="text")
    call = client.answer.get_bytes

    result = call()

    server.received("GET", "https://api.example.com/p6", query=[])
    assert result == b"text"


@pytest.mark.anyio
async def test_get_bytes_async(
    server: Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, text="text")
    call = async_client.answer.get_bytes

    result = await call()

    server.received("GET", "https://api.example.com/p6", query=[])
    assert result == b"text"


def test_get_silent(server: Server, client: AnswersClient) -> None:
    server.answers(200)
    call = client.answer.get_silent

    call()

    server.received("GET", "https://api.example.com/p7", query=[])


@pytest.mark.anyio
async def test_get_silent_async(
    server: Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200)
    call = async_client.answer.get_silent

    await call()

    server.received("GET", "https://api.example.com/p7", query=[])
