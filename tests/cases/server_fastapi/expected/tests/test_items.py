"""The operations of `items`: what they send, what they read."""

from __future__ import annotations

import pytest
from items import AsyncItemsClient, ItemsClient, UnprocessableEntityError

from . import server as mock

LIST_ANSWER: list[object] = [
    {
        "id": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
        "name": "text",
        "price": 1,
        "status": "active",
        "tags": ["text"],
        "owner": {"name": "text"},
        "at": [1, 1],
        "meta": {},
        "kind": "item",
        "created": "2024-01-01T00:00:00Z",
    },
]


def test_list(server: mock.Server, client: ItemsClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.items.list(skip=1, q="text", status=["active"], x_token="text")

    server.received(
        "GET",
        "https://api.example.com/items/",
        query=[("skip", "1"), ("q", "text"), ("status", "active")],
        headers={"x-token": "text"},
    )
    assert len(result) == 1
    assert result[0].id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result[0].name == "text"
    assert result[0].status == "active"
    assert result[0].tags is not None
    assert result[0].tags[0] == "text"
    assert result[0].owner is not None
    assert result[0].owner.name == "text"
    assert result[0].kind == "item"


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncItemsClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.items.list(
        skip=1, q="text", status=["active"], x_token="text"
    )

    server.received(
        "GET",
        "https://api.example.com/items/",
        query=[("skip", "1"), ("q", "text"), ("status", "active")],
        headers={"x-token": "text"},
    )
    assert len(result) == 1
    assert result[0].id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result[0].name == "text"
    assert result[0].status == "active"
    assert result[0].tags is not None
    assert result[0].tags[0] == "text"
    assert result[0].owner is not None
    assert result[0].owner.name == "text"
    assert result[0].kind == "item"


LIST_ERROR: dict[str, object] = {
    "detail": [
        {
            "loc": ["text"],
            "msg": "text",
            "type": "text",
            "input": "any",
            "ctx": {},
        },
    ],
}


def test_list_raises_on_422(server: mock.Server, client: ItemsClient) -> None:
    server.answers(422, json=LIST_ERROR)

    with pytest.raises(UnprocessableEntityError) as caught:
        client.items.list(skip=1, q="text", status=["active"], x_token="text")

    assert caught.value.status_code == 422


CREATE_ANSWER: dict[str, object] = {
    "id": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "name": "text",
    "price": 1,
    "status": "active",
    "tags": ["text"],
    "owner": {"name": "text"},
    "at": [1, 1],
    "meta": {},
    "kind": "item",
    "created": "2024-01-01T00:00:00Z",
}


def test_create(server: mock.Server, client: ItemsClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.items.create(name="Foo", price=35.4)

    server.received(
        "POST",
        "https://api.example.com/items/",
        json={"name": "Foo", "price": 35.4},
        authorized=False,
    )
    assert result.id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.name == "text"
    assert result.status == "active"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.kind == "item"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncItemsClient
) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.items.create(name="Foo", price=35.4)

    server.received(
        "POST",
        "https://api.example.com/items/",
        json={"name": "Foo", "price": 35.4},
        authorized=False,
    )
    assert result.id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.name == "text"
    assert result.status == "active"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.kind == "item"
    assert result.to_dict() == CREATE_ANSWER


CREATE_ERROR: dict[str, object] = {
    "detail": [
        {
            "loc": ["text"],
            "msg": "text",
            "type": "text",
            "input": "any",
            "ctx": {},
        },
    ],
}


def test_create_raises_on_422(server: mock.Server, client: ItemsClient) -> None:
    server.answers(422, json=CREATE_ERROR)

    with pytest.raises(UnprocessableEntityError) as caught:
        client.items.create(name="Foo", price=35.4)

    assert caught.value.status_code == 422


GET_ANSWER: dict[str, object] = {
    "id": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "name": "text",
    "price": 1,
    "status": "active",
    "tags": ["text"],
    "owner": {"name": "text"},
    "at": [1, 1],
    "meta": {},
    "kind": "item",
    "created": "2024-01-01T00:00:00Z",
}


def test_get(server: mock.Server, client: ItemsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.items.get("63f61863-4a51-4f6b-86e1-46ed8eb10391")

    server.received(
        "GET",
        "https://api.example.com/items/63f61863-4a51-4f6b-86e1-46ed8eb10391",
        authorized=False,
    )
    assert result is not None
    assert result.id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.name == "text"
    assert result.status == "active"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.kind == "item"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncItemsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.items.get("63f61863-4a51-4f6b-86e1-46ed8eb10391")

    server.received(
        "GET",
        "https://api.example.com/items/63f61863-4a51-4f6b-86e1-46ed8eb10391",
        authorized=False,
    )
    assert result is not None
    assert result.id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.name == "text"
    assert result.status == "active"
    assert result.tags is not None
    assert result.tags[0] == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.kind == "item"
    assert result.to_dict() == GET_ANSWER
