"""The operations of `users`: what they send, what they read."""

from __future__ import annotations

import pytest
from collection_verbs import AsyncCollectionVerbsClient, CollectionVerbsClient

from . import server as mock


def test_list(server: mock.Server, client: CollectionVerbsClient) -> None:
    server.answers(200, json=[{"id": "text", "name": "text"}])

    result = client.users.list()

    server.received("GET", "https://api.example.com/users")
    assert len(result) == 1
    assert result[0].id == "text"
    assert result[0].name == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncCollectionVerbsClient
) -> None:
    server.answers(200, json=[{"id": "text", "name": "text"}])

    result = await async_client.users.list()

    server.received("GET", "https://api.example.com/users")
    assert len(result) == 1
    assert result[0].id == "text"
    assert result[0].name == "text"


def test_create(server: mock.Server, client: CollectionVerbsClient) -> None:
    server.answers(200, json={"id": "text", "name": "text"})

    result = client.users.create(name="text")

    server.received(
        "POST",
        "https://api.example.com/users",
        json={"name": "text"},
    )
    assert result.id == "text"
    assert result.name == "text"
    assert result.to_dict() == {"id": "text", "name": "text"}


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncCollectionVerbsClient
) -> None:
    server.answers(200, json={"id": "text", "name": "text"})

    result = await async_client.users.create(name="text")

    server.received(
        "POST",
        "https://api.example.com/users",
        json={"name": "text"},
    )
    assert result.id == "text"
    assert result.name == "text"
    assert result.to_dict() == {"id": "text", "name": "text"}


def test_get(server: mock.Server, client: CollectionVerbsClient) -> None:
    server.answers(200, json={"id": "text", "name": "text"})

    result = client.users.get("user_id")

    server.received("GET", "https://api.example.com/users/user_id")
    assert result.id == "text"
    assert result.name == "text"
    assert result.to_dict() == {"id": "text", "name": "text"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncCollectionVerbsClient
) -> None:
    server.answers(200, json={"id": "text", "name": "text"})

    result = await async_client.users.get("user_id")

    server.received("GET", "https://api.example.com/users/user_id")
    assert result.id == "text"
    assert result.name == "text"
    assert result.to_dict() == {"id": "text", "name": "text"}


def test_update(server: mock.Server, client: CollectionVerbsClient) -> None:
    server.answers(200, json={"id": "text", "name": "text"})

    result = client.users.update("user_id", name="text")

    server.received(
        "PATCH",
        "https://api.example.com/users/user_id",
        json={"name": "text"},
    )
    assert result.id == "text"
    assert result.name == "text"
    assert result.to_dict() == {"id": "text", "name": "text"}


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncCollectionVerbsClient
) -> None:
    server.answers(200, json={"id": "text", "name": "text"})

    result = await async_client.users.update("user_id", name="text")

    server.received(
        "PATCH",
        "https://api.example.com/users/user_id",
        json={"name": "text"},
    )
    assert result.id == "text"
    assert result.name == "text"
    assert result.to_dict() == {"id": "text", "name": "text"}


def test_delete(server: mock.Server, client: CollectionVerbsClient) -> None:
    server.answers(204)

    client.users.delete("user_id")

    server.received("DELETE", "https://api.example.com/users/user_id")


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncCollectionVerbsClient
) -> None:
    server.answers(204)

    await async_client.users.delete("user_id")

    server.received("DELETE", "https://api.example.com/users/user_id")


def test_list_posts(server: mock.Server, client: CollectionVerbsClient) -> None:
    server.answers(200, json=[{"title": "text"}])

    result = client.users.list_posts("user_id")

    server.received("GET", "https://api.example.com/users/user_id/posts")
    assert len(result) == 1
    assert result[0].title == "text"


@pytest.mark.anyio
async def test_list_posts_async(
    server: mock.Server, async_client: AsyncCollectionVerbsClient
) -> None:
    server.answers(200, json=[{"title": "text"}])

    result = await async_client.users.list_posts("user_id")

    server.received("GET", "https://api.example.com/users/user_id/posts")
    assert len(result) == 1
    assert result[0].title == "text"
