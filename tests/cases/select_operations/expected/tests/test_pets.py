"""The operations of `pets`: what they send, what they read."""

from __future__ import annotations

import pytest
from select_operations import AsyncPetsClient, PetsClient
from select_operations.models import Cat

from . import server as mock


def test_list(server: mock.Server, client: PetsClient) -> None:
    server.answers(200, json=[{"kind": "Cat", "owner": {"name": "text"}}])

    result = client.pets.list(trace="short")

    server.received(
        "GET",
        "https://api.example.com/pets",
        headers={"trace": "short"},
    )
    assert len(result) == 1
    assert isinstance(result[0], Cat)
    assert result[0].kind == "Cat"
    assert result[0].owner is not None
    assert result[0].owner.name == "text"


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncPetsClient) -> None:
    server.answers(200, json=[{"kind": "Cat", "owner": {"name": "text"}}])

    result = await async_client.pets.list(trace="short")

    server.received(
        "GET",
        "https://api.example.com/pets",
        headers={"trace": "short"},
    )
    assert len(result) == 1
    assert isinstance(result[0], Cat)
    assert result[0].kind == "Cat"
    assert result[0].owner is not None
    assert result[0].owner.name == "text"
