"""The operations of `answer`: what they send, what they read."""

from __future__ import annotations

import pytest
from answers import AnswersClient, AsyncAnswersClient

from . import server as mock


def test_get_nothing(server: mock.Server, client: AnswersClient) -> None:
    server.answers(204)

    client.answer.get_nothing()

    server.received("GET", "https://api.example.com/p0")


@pytest.mark.anyio
async def test_get_nothing_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(204)

    await async_client.answer.get_nothing()

    server.received("GET", "https://api.example.com/p0")


def test_get_empty(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, json={})

    client.answer.get_empty()

    server.received("GET", "https://api.example.com/p1")


@pytest.mark.anyio
async def test_get_empty_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json={})

    await async_client.answer.get_empty()

    server.received("GET", "https://api.example.com/p1")


def test_get_object(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, json={})

    result = client.answer.get_object()

    server.received("GET", "https://api.example.com/p2")
    assert result == {}


@pytest.mark.anyio
async def test_get_object_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json={})

    result = await async_client.answer.get_object()

    server.received("GET", "https://api.example.com/p2")
    assert result == {}


def test_get_strings(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, json=["text"])

    result = client.answer.get_strings()

    server.received("GET", "https://api.example.com/p3")
    assert len(result) == 1
    assert result[0] == "text"


@pytest.mark.anyio
async def test_get_strings_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json=["text"])

    result = await async_client.answer.get_strings()

    server.received("GET", "https://api.example.com/p3")
    assert len(result) == 1
    assert result[0] == "text"


def test_get_things(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, json=[{"x": "text"}])

    result = client.answer.get_things()

    server.received("GET", "https://api.example.com/p4")
    assert len(result) == 1
    assert result[0].x == "text"


@pytest.mark.anyio
async def test_get_things_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json=[{"x": "text"}])

    result = await async_client.answer.get_things()

    server.received("GET", "https://api.example.com/p4")
    assert len(result) == 1
    assert result[0].x == "text"


def test_get_text(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, text="text")

    result = client.answer.get_text()

    server.received("GET", "https://api.example.com/p5")
    assert result == "text"


@pytest.mark.anyio
async def test_get_text_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, text="text")

    result = await async_client.answer.get_text()

    server.received("GET", "https://api.example.com/p5")
    assert result == "text"


def test_get_bytes(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, text="text")

    result = client.answer.get_bytes()

    server.received("GET", "https://api.example.com/p6")
    assert result == b"text"


@pytest.mark.anyio
async def test_get_bytes_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, text="text")

    result = await async_client.answer.get_bytes()

    server.received("GET", "https://api.example.com/p6")
    assert result == b"text"


def test_get_silent(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200)

    client.answer.get_silent()

    server.received("GET", "https://api.example.com/p7")


@pytest.mark.anyio
async def test_get_silent_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200)

    await async_client.answer.get_silent()

    server.received("GET", "https://api.example.com/p7")


def test_get_twice(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, json={"x": "text"})

    result = client.answer.get_twice()

    server.received("GET", "https://api.example.com/p8")
    assert result.x == "text"
    assert result.to_dict() == {"x": "text"}


@pytest.mark.anyio
async def test_get_twice_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json={"x": "text"})

    result = await async_client.answer.get_twice()

    server.received("GET", "https://api.example.com/p8")
    assert result.x == "text"
    assert result.to_dict() == {"x": "text"}


def test_get_file(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, text="text")

    result = client.answer.get_file()

    server.received("GET", "https://api.example.com/p9")
    assert result == b"text"


@pytest.mark.anyio
async def test_get_file_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, text="text")

    result = await async_client.answer.get_file()

    server.received("GET", "https://api.example.com/p9")
    assert result == b"text"


def test_get_archive(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, text="text")

    result = client.answer.get_archive()

    server.received("GET", "https://api.example.com/p10")
    assert result == b"text"


@pytest.mark.anyio
async def test_get_archive_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, text="text")

    result = await async_client.answer.get_archive()

    server.received("GET", "https://api.example.com/p10")
    assert result == b"text"


def test_get_report(server: mock.Server, client: AnswersClient) -> None:
    server.answers(200, json={"x": "text"})

    result = client.answer.get_report()

    server.received("GET", "https://api.example.com/p11")
    assert result.x == "text"
    assert result.to_dict() == {"x": "text"}


@pytest.mark.anyio
async def test_get_report_async(
    server: mock.Server, async_client: AsyncAnswersClient
) -> None:
    server.answers(200, json={"x": "text"})

    result = await async_client.answer.get_report()

    server.received("GET", "https://api.example.com/p11")
    assert result.x == "text"
    assert result.to_dict() == {"x": "text"}
