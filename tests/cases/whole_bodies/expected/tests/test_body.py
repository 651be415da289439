"""The operations of `body`: what they send, what they read."""

from __future__ import annotations

import pytest
from whole_bodies import AsyncWholeBodiesClient, WholeBodiesClient
from whole_bodies.models import SendMaybeRequest

from . import server as mock


def test_send_strings(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_strings(body=["text"])

    server.received("POST", "https://api.example.com/p0", json=["text"])


@pytest.mark.anyio
async def test_send_strings_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_strings(body=["text"])

    server.received("POST", "https://api.example.com/p0", json=["text"])


def test_send_number(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_number(body=1)

    server.received("POST", "https://api.example.com/p1", json=1)


@pytest.mark.anyio
async def test_send_number_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_number(body=1)

    server.received("POST", "https://api.example.com/p1", json=1)


def test_send_map(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_map(body={"key": 1})

    server.received("POST", "https://api.example.com/p2", json={"key": 1})


@pytest.mark.anyio
async def test_send_map_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_map(body={"key": 1})

    server.received("POST", "https://api.example.com/p2", json={"key": 1})


def test_send_maybe(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_maybe(body=SendMaybeRequest(x="text"))

    server.received("POST", "https://api.example.com/p3", json={"x": "text"})


@pytest.mark.anyio
async def test_send_maybe_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_maybe(body={"x": "text"})

    server.received("POST", "https://api.example.com/p3", json={"x": "text"})


def test_send_any(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_any(body="any")

    server.received("POST", "https://api.example.com/p4", json="any")


@pytest.mark.anyio
async def test_send_any_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_any(body="any")

    server.received("POST", "https://api.example.com/p4", json="any")


def test_send_text(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_text(body=b"text")

    server.received("POST", "https://api.example.com/p5", content=b"text")


@pytest.mark.anyio
async def test_send_text_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_text(body=b"text")

    server.received("POST", "https://api.example.com/p5", content=b"text")


def test_send_bytes(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_bytes(body=b"text")

    server.received("POST", "https://api.example.com/p6", content=b"text")


@pytest.mark.anyio
async def test_send_bytes_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_bytes(body=b"text")

    server.received("POST", "https://api.example.com/p6", content=b"text")


def test_send_patch(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.send_patch(x="text")

    server.received("POST", "https://api.example.com/p7", json={"x": "text"})


@pytest.mark.anyio
async def test_send_patch_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.send_patch(x="text")

    server.received("POST", "https://api.example.com/p7", json={"x": "text"})


def test_patch_object(server: mock.Server, client: WholeBodiesClient) -> None:
    server.answers(204)

    client.body.patch_object(body={})

    server.received("PATCH", "https://api.example.com/p8", json={})


@pytest.mark.anyio
async def test_patch_object_async(
    server: mock.Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)

    await async_client.body.patch_object(body={})

    server.received("PATCH", "https://api.example.com/p8", json={})
