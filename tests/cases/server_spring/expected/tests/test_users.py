"""The operations of `users`: what they send, what they read."""

from __future__ import annotations

import pytest
from open_definition import (
    AsyncOpenDefinitionClient,
    BadRequestError,
    OpenDefinitionClient,
)

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "totalPages": 1,
    "totalElements": 1,
    "first": True,
    "last": True,
    "size": 1,
    "content": [
        {
            "id": 1,
            "email": "text",
            "role": "ADMIN",
            "born": "2025-04-15",
            "createdAt": "2025-04-15T13:51:51Z",
            "attributes": {"key": {}},
        },
    ],
    "number": 1,
    "sort": {"sorted": True, "unsorted": True, "empty": True},
    "numberOfElements": 1,
    "empty": True,
}


def test_list(server: mock.Server, client: OpenDefinitionClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.users.list(active=True, page=1, size=1, sort=["text"])

    server.received(
        "GET",
        "http://localhost:8080/api/users",
        query=[
            ("active", "true"),
            ("page", "1"),
            ("size", "1"),
            ("sort", "text"),
        ],
    )
    assert result.first is True
    assert result.last is True
    assert result.content is not None
    assert result.content[0].email == "text"
    assert result.content[0].role == "ADMIN"
    assert result.sort is not None
    assert result.sort.sorted is True
    assert result.sort.unsorted is True
    assert result.to_dict() == LIST_ANSWER


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOpenDefinitionClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.users.list(active=True, page=1, size=1, sort=["text"])

    server.received(
        "GET",
        "http://localhost:8080/api/users",
        query=[
            ("active", "true"),
            ("page", "1"),
            ("size", "1"),
            ("sort", "text"),
        ],
    )
    assert result.first is True
    assert result.last is True
    assert result.content is not None
    assert result.content[0].email == "text"
    assert result.content[0].role == "ADMIN"
    assert result.sort is not None
    assert result.sort.sorted is True
    assert result.sort.unsorted is True
    assert result.to_dict() == LIST_ANSWER


CREATE_ANSWER: dict[str, object] = {
    "id": 1,
    "email": "text",
    "role": "ADMIN",
    "born": "2025-04-15",
    "createdAt": "2025-04-15T13:51:51Z",
    "attributes": {"key": {}},
}


def test_create(server: mock.Server, client: OpenDefinitionClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.users.create(
        id=1,
        email="text",
        role="ADMIN",
        born="2025-04-15",
        created_at="2025-04-15T13:51:51Z",
        attributes={"key": {}},
    )

    server.received(
        "POST",
        "http://localhost:8080/api/users",
        json=CREATE_ANSWER,
    )
    assert result.email == "text"
    assert result.role == "ADMIN"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncOpenDefinitionClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.users.create(
        id=1,
        email="text",
        role="ADMIN",
        born="2025-04-15",
        created_at="2025-04-15T13:51:51Z",
        attributes={"key": {}},
    )

    server.received(
        "POST",
        "http://localhost:8080/api/users",
        json=CREATE_ANSWER,
    )
    assert result.email == "text"
    assert result.role == "ADMIN"
    assert result.to_dict() == CREATE_ANSWER


CREATE_ERROR: dict[str, object] = {
    "type": "https://example.com",
    "title": "text",
    "status": 1,
    "detail": "text",
    "instance": "https://example.com",
    "properties": {"key": {}},
}


def test_create_raises_on_400(
    server: mock.Server, client: OpenDefinitionClient
) -> None:
    server.answers(400, json=CREATE_ERROR)

    with pytest.raises(BadRequestError) as caught:
        client.users.create(
            id=1,
            email="text",
            role="ADMIN",
            born="2025-04-15",
            created_at="2025-04-15T13:51:51Z",
            attributes={"key": {}},
        )

    assert caught.value.status_code == 400


GET_ANSWER: dict[str, object] = {
    "id": 1,
    "email": "text",
    "role": "ADMIN",
    "born": "2025-04-15",
    "createdAt": "2025-04-15T13:51:51Z",
    "attributes": {"key": {}},
}


def test_get(server: mock.Server, client: OpenDefinitionClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.users.get(1)

    server.received("GET", "http://localhost:8080/api/users/1")
    assert result.email == "text"
    assert result.role == "ADMIN"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncOpenDefinitionClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.users.get(1)

    server.received("GET", "http://localhost:8080/api/users/1")
    assert result.email == "text"
    assert result.role == "ADMIN"
    assert result.to_dict() == GET_ANSWER


def test_delete(server: mock.Server, client: OpenDefinitionClient) -> None:
    server.answers(200)

    client.users.delete(1)

    server.received("DELETE", "http://localhost:8080/api/users/1")


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncOpenDefinitionClient
) -> None:
    server.answers(200)

    await async_client.users.delete(1)

    server.received("DELETE", "http://localhost:8080/api/users/1")


def test_avatar(server: mock.Server, client: OpenDefinitionClient) -> None:
    server.answers(200, text="text")

    result = client.users.avatar(1)

    server.received("GET", "http://localhost:8080/api/users/1/avatar")
    assert result == b"text"


@pytest.mark.anyio
async def test_avatar_async(
    server: mock.Server, async_client: AsyncOpenDefinitionClient
) -> None:
    server.answers(200, text="text")

    result = await async_client.users.avatar(1)

    server.received("GET", "http://localhost:8080/api/users/1/avatar")
    assert result == b"text"


def test_upload(server: mock.Server, client: OpenDefinitionClient) -> None:
    server.answers(200, json={"key": "text"})

    result = client.users.upload(1, file=b"text", alt="text", x_request_id="text")

    server.received(
        "POST",
        "http://localhost:8080/api/users/1/avatar",
        headers={"x-request-id": "text"},
        parts=[("file", "text"), ("alt", "text")],
    )
    assert list(result) == ["key"]
    assert result["key"] == "text"


@pytest.mark.anyio
async def test_upload_async(
    server: mock.Server, async_client: AsyncOpenDefinitionClient
) -> None:
    server.answers(200, json={"key": "text"})

    result = await async_client.users.upload(
        1, file=b"text", alt="text", x_request_id="text"
    )

    server.received(
        "POST",
        "http://localhost:8080/api/users/1/avatar",
        headers={"x-request-id": "text"},
        parts=[("file", "text"), ("alt", "text")],
    )
    assert list(result) == ["key"]
    assert result["key"] == "text"
