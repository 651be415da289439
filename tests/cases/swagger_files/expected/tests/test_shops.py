"""The operations of `shops`: what they send, what they read."""

from __future__ import annotations

import pytest
from swagger_files import AsyncSwaggerFilesClient, NotFoundError, SwaggerFilesClient
from swagger_files.models import Owner, OwnerHours

from . import server as mock

LIST_ANSWER: list[object] = [
    {
        "id": 1,
        "name": "text",
        "owner": {"name": "text", "hours": {"from": "text"}, "shops": []},
        "open": {"from": "text"},
    },
]


def test_list(server: mock.Server, client: SwaggerFilesClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.shops.list(limit=1)

    server.received(
        "GET",
        "https://api.example.com/v1/shops",
        query=[("limit", "1")],
    )
    assert len(result) == 1
    assert result[0].name == "text"
    assert result[0].owner is not None
    assert result[0].owner.name == "text"
    assert result[0].owner.hours is not None
    assert result[0].owner.hours.from_ == "text"
    assert result[0].open is not None
    assert result[0].open.from_ == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncSwaggerFilesClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.shops.list(limit=1)

    server.received(
        "GET",
        "https://api.example.com/v1/shops",
        query=[("limit", "1")],
    )
    assert len(result) == 1
    assert result[0].name == "text"
    assert result[0].owner is not None
    assert result[0].owner.name == "text"
    assert result[0].owner.hours is not None
    assert result[0].owner.hours.from_ == "text"
    assert result[0].open is not None
    assert result[0].open.from_ == "text"


CREATE_ANSWER: dict[str, object] = {
    "id": 1,
    "name": "text",
    "owner": {"name": "text", "hours": {"from": "text"}, "shops": []},
    "open": {"from": "text"},
}


def test_create(server: mock.Server, client: SwaggerFilesClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.shops.create(
        id=1,
        name="text",
        owner=Owner(name="text", hours=OwnerHours(from_="text"), shops=[]),
        open=OwnerHours(from_="text"),
    )

    server.received(
        "POST",
        "https://api.example.com/v1/shops",
        json=CREATE_ANSWER,
    )
    assert result.name == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.hours is not None
    assert result.owner.hours.from_ == "text"
    assert result.open is not None
    assert result.open.from_ == "text"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncSwaggerFilesClient
) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.shops.create(
        id=1,
        name="text",
        owner={"name": "text", "hours": {"from": "text"}, "shops": []},
        open={"from": "text"},
    )

    server.received(
        "POST",
        "https://api.example.com/v1/shops",
        json=CREATE_ANSWER,
    )
    assert result.name == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.hours is not None
    assert result.owner.hours.from_ == "text"
    assert result.open is not None
    assert result.open.from_ == "text"
    assert result.to_dict() == CREATE_ANSWER


GET_ANSWER: dict[str, object] = {
    "id": 1,
    "name": "text",
    "owner": {"name": "text", "hours": {"from": "text"}, "shops": []},
    "open": {"from": "text"},
}


def test_get(server: mock.Server, client: SwaggerFilesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.shops.get(1)

    server.received("GET", "https://api.example.com/v1/shops/1")
    assert result.name == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.hours is not None
    assert result.owner.hours.from_ == "text"
    assert result.open is not None
    assert result.open.from_ == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncSwaggerFilesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.shops.get(1)

    server.received("GET", "https://api.example.com/v1/shops/1")
    assert result.name == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.hours is not None
    assert result.owner.hours.from_ == "text"
    assert result.open is not None
    assert result.open.from_ == "text"
    assert result.to_dict() == GET_ANSWER


def test_get_raises_on_404(server: mock.Server, client: SwaggerFilesClient) -> None:
    server.answers(404, json={"message": "text"})

    with pytest.raises(NotFoundError) as caught:
        client.shops.get(1)

    assert caught.value.status_code == 404


UPDATE_ANSWER: dict[str, object] = {
    "id": 1,
    "name": "text",
    "owner": {"name": "text", "hours": {"from": "text"}, "shops": []},
    "open": {"from": "text"},
}


def test_update(server: mock.Server, client: SwaggerFilesClient) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = client.shops.update(
        1,
        id=1,
        name="text",
        owner=Owner(name="text", hours=OwnerHours(from_="text"), shops=[]),
        open=OwnerHours(from_="text"),
    )

    server.received(
        "PUT",
        "https://api.example.com/v1/shops/1",
        json=UPDATE_ANSWER,
    )
    assert result.name == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.hours is not None
    assert result.owner.hours.from_ == "text"
    assert result.open is not None
    assert result.open.from_ == "text"
    assert result.to_dict() == UPDATE_ANSWER


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncSwaggerFilesClient
) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = await async_client.shops.update(
        1,
        id=1,
        name="text",
        owner={"name": "text", "hours": {"from": "text"}, "shops": []},
        open={"from": "text"},
    )

    server.received(
        "PUT",
        "https://api.example.com/v1/shops/1",
        json=UPDATE_ANSWER,
    )
    assert result.name == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.hours is not None
    assert result.owner.hours.from_ == "text"
    assert result.open is not None
    assert result.open.from_ == "text"
    assert result.to_dict() == UPDATE_ANSWER
