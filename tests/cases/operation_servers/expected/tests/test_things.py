"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from operation_servers import AsyncOperationServersClient, OperationServersClient

from . import server as mock


def test_list(server: mock.Server, client: OperationServersClient) -> None:
    server.answers(204)

    client.things.list()

    server.received("GET", "https://api.example.com/v0.1/things")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOperationServersClient
) -> None:
    server.answers(204)

    await async_client.things.list()

    server.received("GET", "https://api.example.com/v0.1/things")


def test_create(server: mock.Server, client: OperationServersClient) -> None:
    server.answers(204)

    client.things.create()

    server.received(
        "POST",
        "https://api.example.com/v1/things",
        authorized=False,
    )


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncOperationServersClient
) -> None:
    server.answers(204)

    await async_client.things.create()

    server.received(
        "POST",
        "https://api.example.com/v1/things",
        authorized=False,
    )


def test_replace(server: mock.Server, client: OperationServersClient) -> None:
    server.answers(204)

    client.things.replace()

    server.received("PUT", "https://api.example.com/mein%20b%C3%BCro%60s/things")


@pytest.mark.anyio
async def test_replace_async(
    server: mock.Server, async_client: AsyncOperationServersClient
) -> None:
    server.answers(204)

    await async_client.things.replace()

    server.received("PUT", "https://api.example.com/mein%20b%C3%BCro%60s/things")


def test_delete(server: mock.Server, client: OperationServersClient) -> None:
    server.answers(204)

    client.things.delete()

    server.received("DELETE", "https://api.example.com/v0.1/things")


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncOperationServersClient
) -> None:
    server.answers(204)

    await async_client.things.delete()

    server.received("DELETE", "https://api.example.com/v0.1/things")
