"""The operations of `animals`: what they send, what they read."""

from __future__ import annotations

import pytest
from kinds import AsyncKindsClient, KindsClient
from kinds.models import Cat

from . import server as mock


def test_list(server: mock.Server, client: KindsClient) -> None:
    server.answers(200, json=[{"animal-kind": "cat", "name": "text", "lives": 1}])

    result = client.animals.list()

    server.received("GET", "https://api.example.com/animals")
    assert len(result) == 1
    assert isinstance(result[0], Cat)
    assert result[0].animal_kind == "cat"
    assert result[0].name == "text"


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncKindsClient) -> None:
    server.answers(200, json=[{"animal-kind": "cat", "name": "text", "lives": 1}])

    result = await async_client.animals.list()

    server.received("GET", "https://api.example.com/animals")
    assert len(result) == 1
    assert isinstance(result[0], Cat)
    assert result[0].animal_kind == "cat"
    assert result[0].name == "text"


def test_create(server: mock.Server, client: KindsClient) -> None:
    server.answers(201, json={"animal-kind": "cat", "name": "text", "lives": 1})

    result = client.animals.create(body=Cat(animal_kind="cat", name="text", lives=1))

    server.received(
        "POST",
        "https://api.example.com/animals",
        json={"animal-kind": "cat", "name": "text", "lives": 1},
    )
    assert isinstance(result, Cat)
    assert result.animal_kind == "cat"
    assert result.name == "text"
    assert result.to_dict() == {"animal-kind": "cat", "name": "text", "lives": 1}


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncKindsClient
) -> None:
    server.answers(201, json={"animal-kind": "cat", "name": "text", "lives": 1})

    result = await async_client.animals.create(
        body={"animal-kind": "cat", "name": "text", "lives": 1}
    )

    server.received(
        "POST",
        "https://api.example.com/animals",
        json={"animal-kind": "cat", "name": "text", "lives": 1},
    )
    assert isinstance(result, Cat)
    assert result.animal_kind == "cat"
    assert result.name == "text"
    assert result.to_dict() == {"animal-kind": "cat", "name": "text", "lives": 1}
