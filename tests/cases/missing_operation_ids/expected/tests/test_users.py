"""The operations of `users`: what they send, what they read."""

from __future__ import annotations

import pytest
from missing_operation_ids import (
    AsyncMissingOperationIdsClient,
    MissingOperationIdsClient,
)

from . import server as mock


def test_list(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(200, json={"users": [{"name": "text"}]})

    result = client.users.list()

    server.received("GET", "https://api.example.com/users")
    assert result.users is not None
    assert result.users[0].name == "text"
    assert result.to_dict() == {"users": [{"name": "text"}]}


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(200, json={"users": [{"name": "text"}]})

    result = await async_client.users.list()

    server.received("GET", "https://api.example.com/users")
    assert result.users is not None
    assert result.users[0].name == "text"
    assert result.to_dict() == {"users": [{"name": "text"}]}


def test_get(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(200, json={"name": "text"})

    result = client.users.get("id")

    server.received("GET", "https://api.example.com/users/id")
    assert result.name == "text"
    assert result.to_dict() == {"name": "text"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(200, json={"name": "text"})

    result = await async_client.users.get("id")

    server.received("GET", "https://api.example.com/users/id")
    assert result.name == "text"
    assert result.to_dict() == {"name": "text"}


def test_update(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)

    client.users.update("id", role="admin")

    server.received(
        "PUT",
        "https://api.example.com/users/id",
        json={"role": "admin"},
    )


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.users.update("id", role="admin")

    server.received(
        "PUT",
        "https://api.example.com/users/id",
        json={"role": "admin"},
    )


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


def test_suspend(server: mock.Server, client: MissingOperationIdsClient) -> None:
    server.answers(204)

    client.users.suspend("id", role="admin")

    server.received(
        "POST",
        "https://api.example.com/v2/users/id/actions/suspend",
        json={"role": "admin"},
    )


@pytest.mark.anyio
async def test_suspend_async(
    server: mock.Server, async_client: AsyncMissingOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.users.suspend("id", role="admin")

    server.received(
        "POST",
        "https://api.example.com/v2/users/id/actions/suspend",
        json={"role": "admin"},
    )
