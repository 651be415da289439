"""The operations of `pets`: what they send, what they read."""

from __future__ import annotations

import pytest
from many_files import AsyncManyFilesClient, ManyFilesClient
from many_files.models import OwnerHome

from . import server as mock

LIST_ANSWER: list[object] = [
    {
        "name": "text",
        "kind": "cat",
        "owner": {"pets": [], "home": {"street": "text"}},
        "tag": {"label": "text"},
        "maker": {"brand": "text"},
    },
]


def test_list(server: mock.Server, client: ManyFilesClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.pets.list(limit=1)

    server.received(
        "GET",
        "https://api.example.com/pets",
        query=[("limit", "1")],
    )
    assert len(result) == 1
    assert result[0].name == "text"
    assert result[0].kind == "cat"
    assert result[0].owner is not None
    assert result[0].owner.home is not None
    assert result[0].owner.home.street == "text"
    assert result[0].tag is not None
    assert result[0].tag.label == "text"
    assert result[0].maker is not None
    assert result[0].maker.brand == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncManyFilesClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.pets.list(limit=1)

    server.received(
        "GET",
        "https://api.example.com/pets",
        query=[("limit", "1")],
    )
    assert len(result) == 1
    assert result[0].name == "text"
    assert result[0].kind == "cat"
    assert result[0].owner is not None
    assert result[0].owner.home is not None
    assert result[0].owner.home.street == "text"
    assert result[0].tag is not None
    assert result[0].tag.label == "text"
    assert result[0].maker is not None
    assert result[0].maker.brand == "text"


CREATE_ANSWER: dict[str, object] = {
    "pet": {
        "name": "text",
        "kind": "cat",
        "owner": {"pets": [], "home": {"street": "text"}},
        "tag": {"label": "text"},
        "maker": {"brand": "text"},
    },
}


def test_create(server: mock.Server, client: ManyFilesClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.pets.create(name="text", home=OwnerHome(street="text"))

    server.received(
        "POST",
        "https://api.example.com/pets",
        json={"name": "text", "home": {"street": "text"}},
    )
    assert result.pet is not None
    assert result.pet.name == "text"
    assert result.pet.kind == "cat"
    assert result.pet.owner is not None
    assert result.pet.owner.home is not None
    assert result.pet.owner.home.street == "text"
    assert result.pet.tag is not None
    assert result.pet.tag.label == "text"
    assert result.pet.maker is not None
    assert result.pet.maker.brand == "text"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncManyFilesClient
) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.pets.create(name="text", home={"street": "text"})

    server.received(
        "POST",
        "https://api.example.com/pets",
        json={"name": "text", "home": {"street": "text"}},
    )
    assert result.pet is not None
    assert result.pet.name == "text"
    assert result.pet.kind == "cat"
    assert result.pet.owner is not None
    assert result.pet.owner.home is not None
    assert result.pet.owner.home.street == "text"
    assert result.pet.tag is not None
    assert result.pet.tag.label == "text"
    assert result.pet.maker is not None
    assert result.pet.maker.brand == "text"
    assert result.to_dict() == CREATE_ANSWER


GET_ANSWER: dict[str, object] = {
    "name": "text",
    "kind": "cat",
    "owner": {"pets": [], "home": {"street": "text"}},
    "tag": {"label": "text"},
    "maker": {"brand": "text"},
}


def test_get(server: mock.Server, client: ManyFilesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.pets.get("pet_id")

    server.received("GET", "https://api.example.com/pets/pet_id")
    assert result.name == "text"
    assert result.kind == "cat"
    assert result.owner is not None
    assert result.owner.home is not None
    assert result.owner.home.street == "text"
    assert result.tag is not None
    assert result.tag.label == "text"
    assert result.maker is not None
    assert result.maker.brand == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncManyFilesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.pets.get("pet_id")

    server.received("GET", "https://api.example.com/pets/pet_id")
    assert result.name == "text"
    assert result.kind == "cat"
    assert result.owner is not None
    assert result.owner.home is not None
    assert result.owner.home.street == "text"
    assert result.tag is not None
    assert result.tag.label == "text"
    assert result.maker is not None
    assert result.maker.brand == "text"
    assert result.to_dict() == GET_ANSWER


def test_delete(server: mock.Server, client: ManyFilesClient) -> None:
    server.answers(204)

    client.pets.delete("pet_id")

    server.received("DELETE", "https://api.example.com/pets/pet_id")


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncManyFilesClient
) -> None:
    server.answers(204)

    await async_client.pets.delete("pet_id")

    server.received("DELETE", "https://api.example.com/pets/pet_id")
