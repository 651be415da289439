"""The operations of `rare`: what they send, what they read."""

from __future__ import annotations

import pytest
from devices import AsyncDevicesClient, DevicesClient

from . import server as mock


def test_get(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.rare.get("id", a="text")

    server.received("GET", "https://api.example.com/rare/id", json={"a": "text"})


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncDevicesClient) -> None:
    server.answers(204)

    await async_client.rare.get("id", a="text")

    server.received("GET", "https://api.example.com/rare/id", json={"a": "text"})


def test_delete(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.rare.delete("id", body=["text"])

    server.received("DELETE", "https://api.example.com/rare/id", json=["text"])


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.rare.delete("id", body=["text"])

    server.received("DELETE", "https://api.example.com/rare/id", json=["text"])


def test_update(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.rare.update("id", body={})

    server.received("PUT", "https://api.example.com/rare/id", json={})


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.rare.update("id", body={})

    server.received("PUT", "https://api.example.com/rare/id", json={})


def test_head(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.rare.head("id")

    server.received("HEAD", "https://api.example.com/rare/id")


@pytest.mark.anyio
async def test_head_async(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.rare.head("id")

    server.received("HEAD", "https://api.example.com/rare/id")


def test_options(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.rare.options("id")

    server.received("OPTIONS", "https://api.example.com/rare/id")


@pytest.mark.anyio
async def test_options_async(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.rare.options("id")

    server.received("OPTIONS", "https://api.example.com/rare/id")


def test_trace(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.rare.trace("id")

    server.received("TRACE", "https://api.example.com/rare/id")


@pytest.mark.anyio
async def test_trace_async(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.rare.trace("id")

    server.received("TRACE", "https://api.example.com/rare/id")


def test_update_by_id(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.rare.update_by_id("id", a="text", optional="text", needed=1)

    server.received(
        "POST",
        "https://api.example.com/rare/id",
        query=[("optional", "text"), ("needed", "1")],
        json={"a": "text"},
    )


@pytest.mark.anyio
async def test_update_by_id_async(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.rare.update_by_id("id", a="text", optional="text", needed=1)

    server.received(
        "POST",
        "https://api.example.com/rare/id",
        query=[("optional", "text"), ("needed", "1")],
        json={"a": "text"},
    )
