"""The operations of `users`: what they send, what they read."""

from __future__ import annotations

import pytest
from missing_operation_ids import (
    AsyncMissingOperationIdsClient,
    MissingOperationIdsClient,
)

from . import server as mock


def test_list(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)

    client.users.list()

    server.received("GET", "https://api.example.com/users")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.users.list()

    server.received("GET", "https://api.example.com/users")


def test_get(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)

    client.users.get("id")

    server.received("GET", "https://api.example.com/users/id")


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.users.get("id")

    server.received("GET", "https://api.example.com/users/id")


def test_list_keys(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)

    client.users.list_keys("id")

    server.received("GET", "https://api.example.com/users/id/keys")


@pytest.mark.anyio
async def test_list_keys_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.users.list_keys("id")

    server.received("GET", "https://api.example.com/users/id/keys")


def test_active(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)

    client.users.active()

    server.received("POST", "https://api.example.com/users/active")


@pytest.mark.anyio
async def test_active_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.users.active()

    server.received("POST", "https://api.example.com/users/active")
