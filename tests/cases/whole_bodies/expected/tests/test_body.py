"""The operations of `body`: what they send, what they read."""

from __future__ import annotations

import pytest
from whole_bodies import AsyncWholeBodiesClient, WholeBodiesClient
from whole_bodies.models import SendMaybeRequest

from .server import Server


def test_send_strings(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_strings

    call(body=["text"])

    server.received(
        "POST",
        "https://api.example.com/p0",
        query=[],
        json=["text"],
    )


@pytest.mark.anyio
async def test_send_strings_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_strings

    await call(body=["text"])

    server.received(
        "POST",
        "https://api.example.com/p0",
        query=[],
        json=["text"],
    )


def test_send_number(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_number

    call(body=1)

    server.received("POST", "https://api.example.com/p1", query=[], json=1)


@pytest.mark.anyio
async def test_send_number_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_number

    await call(body=1)

    server.received("POST", "https://api.example.com/p1", query=[], json=1)


def test_send_map(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_map

    call(body={"key": 1})

    server.received(
        "POST",
        "https://api.example.com/p2",
        query=[],
        json={"key": 1},
    )


@pytest.mark.anyio
async def test_send_map_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_map

    await call(body={"key": 1})

    server.received(
        "POST",
        "https://api.example.com/p2",
        query=[],
        json={"key": 1},
    )


def test_send_maybe(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_maybe

    call(body=SendMaybeRequest(x="text"))

    server.received(
        "POST",
        "https://api.example.com/p3",
        query=[],
        json={"x": "text"},
    )


@pytest.mark.anyio
async def test_send_maybe_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_maybe

    await call(body={"x": "text"})

    server.received(
        "POST",
        "https://api.example.com/p3",
        query=[],
        json={"x": "text"},
    )


def test_send_any(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_any

    call(body="any")

    server.received("POST", "https://api.example.com/p4", query=[], json="any")


@pytest.mark.anyio
async def test_send_any_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_any

    await call(body="any")

    server.received("POST", "https://api.example.com/p4", query=[], json="any")


def test_send_text(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_text

    call(body=b"text")

    server.received("POST", "https://api.example.com/p5", query=[])


@pytest.mark.anyio
async def test_send_text_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_text

    await call(body=b"text")

    server.received("POST", "https://api.example.com/p5", query=[])


def test_send_bytes(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_bytes

    call(body=b"text")

    server.received("POST", "https://api.example.com/p6", query=[])


@pytest.mark.anyio
async def test_send_bytes_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_bytes

    await call(body=b"text")

    server.received("POST", "https://api.example.com/p6", query=[])


def test_send_patch(server: Server, client: WholeBodiesClient) -> None:
    server.answers(204)
    call = client.body.send_patch

    call(x="text")

    server.received(
        "POST",
        "https://api.example.com/p7",
        query=[],
        json={"x": "text"},
    )


@pytest.mark.anyio
async def test_send_patch_async(
    server: Server, async_client: AsyncWholeBodiesClient
) -> None:
    server.answers(204)
    call = async_client.body.send_patch

    await call(x="text")

    server.received(
        "POST",
        "https://api.example.com/p7",
        query=[],
        json={"x": "text"},
    )
