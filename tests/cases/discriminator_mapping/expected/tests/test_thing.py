"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from discriminator_mapping import (
    AsyncDiscriminatorMappingClient,
    DiscriminatorMappingClient,
)

from .server import Server


def test_list(server: Server, client: DiscriminatorMappingClient) -> None:
    server.answers(200, json={"pet": {"petType": "text", "lives": 1}})

    result = client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"pet": {"petType": "text", "lives": 1}}


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncDiscriminatorMappingClient
) -> None:
    server.answers(200, json={"pet": {"petType": "text", "lives": 1}})

    result = await async_client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"pet": {"petType": "text", "lives": 1}}
