"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from discriminator_without_mapping import (
    AsyncDiscriminatorWithoutMappingClient,
    DiscriminatorWithoutMappingClient,
)
from discriminator_without_mapping.models import Cat

from . import server as mock


def test_get(server: mock.Server, client: DiscriminatorWithoutMappingClient) -> None:
    server.answers(200, json={"pet": {"petType": "Cat", "lives": 1}})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.pet, Cat)
    assert result.pet.pet_type == "Cat"
    assert result.to_dict() == {"pet": {"petType": "Cat", "lives": 1}}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncDiscriminatorWithoutMappingClient
) -> None:
    server.answers(200, json={"pet": {"petType": "Cat", "lives": 1}})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.pet, Cat)
    assert result.pet.pet_type == "Cat"
    assert result.to_dict() == {"pet": {"petType": "Cat", "lives": 1}}
