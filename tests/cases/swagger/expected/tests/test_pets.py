"""The operations of `pets`: what they send, what they read."""

from __future__ import annotations

import pytest
from swagger import AsyncSwaggerClient, SwaggerClient
from swagger.models import PetOwner

from . import server as mock


def test_list(server: mock.Server, client: SwaggerClient) -> None:
    server.answers(200, json=[{"kind": "Cat", "name": "Tom"}])

    result = client.pets.list(x_trace=["text"], ids=[1], names=["text"], size=1)

    server.received(
        "GET",
        "https://api.example.com/v2/pets",
        query=[("ids", "1"), ("names", "text"), ("size", "1")],
        headers={"x-trace": "text"},
        credentials=("username",),
    )
    assert len(result) == 1
    assert result[0].kind == "Cat"
    assert result[0].name == "Tom"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncSwaggerClient
) -> None:
    server.answers(200, json=[{"kind": "Cat", "name": "Tom"}])

    result = await async_client.pets.list(
        x_trace=["text"], ids=[1], names=["text"], size=1
    )

    server.received(
        "GET",
        "https://api.example.com/v2/pets",
        query=[("ids", "1"), ("names", "text"), ("size", "1")],
        headers={"x-trace": "text"},
        credentials=("username",),
    )
    assert len(result) == 1
    assert result[0].kind == "Cat"
    assert result[0].name == "Tom"


CREATE_ANSWER: dict[str, object] = {
    "kind": "text",
    "name": "Tom",
    "owner": {"name": "text", "reason": "text"},
}


def test_create(server: mock.Server, client: SwaggerClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.pets.create(
        kind="text",
        name="Tom",
        owner=PetOwner(name="text", reason="text"),
        x_trace=["text"],
    )

    server.received(
        "POST",
        "https://api.example.com/v2/pets",
        headers={"x-trace": "text"},
        json=CREATE_ANSWER,
    )
    assert result.kind == "text"
    assert result.name == "Tom"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.reason == "text"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncSwaggerClient
) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.pets.create(
        kind="text",
        name="Tom",
        owner={"name": "text", "reason": "text"},
        x_trace=["text"],
    )

    server.received(
        "POST",
        "https://api.example.com/v2/pets",
        headers={"x-trace": "text"},
        json=CREATE_ANSWER,
    )
    assert result.kind == "text"
    assert result.name == "Tom"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.owner.reason == "text"
    assert result.to_dict() == CREATE_ANSWER


GET_ANSWER: dict[str, object] = {
    "owner": {"name": "text", "reason": "text"},
    "note": "text",
}


def test_get(server: mock.Server, client: SwaggerClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.pets.get("petId")

    server.received(
        "GET",
        "http://api.example.com/v2/pets/petId",
        credentials=(),
    )
    assert result.owner.name == "text"
    assert result.owner.reason == "text"
    assert result.note == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncSwaggerClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.pets.get("petId")

    server.received(
        "GET",
        "http://api.example.com/v2/pets/petId",
        credentials=(),
    )
    assert result.owner.name == "text"
    assert result.owner.reason == "text"
    assert result.note == "text"
    assert result.to_dict() == GET_ANSWER


def test_rename(server: mock.Server, client: SwaggerClient) -> None:
    server.answers(204)

    client.pets.rename("petId", name="text", labels=["text"])

    server.received(
        "PUT",
        "https://api.example.com/v2/pets/petId/name",
        form=[("name", "text"), ("labels", "text")],
    )


@pytest.mark.anyio
async def test_rename_async(
    server: mock.Server, async_client: AsyncSwaggerClient
) -> None:
    server.answers(204)

    await async_client.pets.rename("petId", name="text", labels=["text"])

    server.received(
        "PUT",
        "https://api.example.com/v2/pets/petId/name",
        form=[("name", "text"), ("labels", "text")],
    )


def test_upload_photo(server: mock.Server, client: SwaggerClient) -> None:
    server.answers(204)

    client.pets.upload_photo("petId", photo=b"text", caption="text", labels=["text"])

    server.received("PUT", "https://api.example.com/v2/pets/petId/photo")


@pytest.mark.anyio
async def test_upload_photo_async(
    server: mock.Server, async_client: AsyncSwaggerClient
) -> None:
    server.answers(204)

    await async_client.pets.upload_photo(
        "petId", photo=b"text", caption="text", labels=["text"]
    )

    server.received("PUT", "https://api.example.com/v2/pets/petId/photo")


def test_download_photo(server: mock.Server, client: SwaggerClient) -> None:
    server.answers(200, text="text")

    result = client.pets.download_photo("petId")

    server.received("GET", "https://api.example.com/v2/pets/petId/photo")
    assert result == b"text"


@pytest.mark.anyio
async def test_download_photo_async(
    server: mock.Server, async_client: AsyncSwaggerClient
) -> None:
    server.answers(200, text="text")

    result = await async_client.pets.download_photo("petId")

    server.received("GET", "https://api.example.com/v2/pets/petId/photo")
    assert result == b"text"
