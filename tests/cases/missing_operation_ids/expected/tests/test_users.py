"""The operations of `users`: what they send, what they read."""

from __future__ import annotations

import pytest
from missing_operation_ids import (
    AsyncMissingOperationIdsClient,
    MissingOperationIdsClient,
)

from .server import Server


def test_list(server: Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)
    call = client.users.list

    call()

    server.received("GET", "https://api.example.com/users", query=[])


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.users.list

    await call()

    server.received("GET", "https://api.example.com/users", query=[])


def test_get(server: Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)
    call = client.users.get

    call("id")

    server.received("GET", "https://api.example.com/users/id", query=[])


@pytest.mark.anyio
async def test_get_async(
    server: Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.users.get

    await call("id")

    server.received("GET", "https://api.example.com/users/id", query=[])


def test_list_keys(server: Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)
    call = client.users.list_keys

    call("id")

    server.received("GET", "https://api.example.com/users/id/keys", query=[])


@pytest.mark.anyio
async def test_list_keys_async(
    server: Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.users.list_keys

    await call("id")

    server.received("GET", "https://api.example.com/users/id/keys", query=[])


def test_active(server: Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)
    call = client.users.active

    call()

    server.received("POST", "https://api.example.com/users/active", query=[])


@pytest.mark.anyio
async def test_active_async(
    server: Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.users.active

    await call()

    server.received("POST", "https://api.example.com/users/active", query=[])
