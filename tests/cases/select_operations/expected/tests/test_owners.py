"""The operations of `owners`: what they send, what they read."""

from __future__ import annotations

import pytest
from select_operations import AsyncPetsClient, PetsClient

from . import server as mock


def test_get(server: mock.Server, client: PetsClient) -> None:
    server.answers(200, json={"name": "text"})

    result = client.owners.get("id")

    server.received("GET", "https://api.example.com/owners/id", authorized=False)
    assert result.name == "text"
    assert result.to_dict() == {"name": "text"}


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncPetsClient) -> None:
    server.answers(200, json={"name": "text"})

    result = await async_client.owners.get("id")

    server.received("GET", "https://api.example.com/owners/id", authorized=False)
    assert result.name == "text"
    assert result.to_dict() == {"name": "text"}
