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
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.to_dict() == {"pet": {"petType": "text", "lives": 1}}


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncDiscriminatorMappingClient
) -> None:
    server.answers(200, json={"pet": {"petType": "text", "lives": 1}})
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.to_dict() == {"pet": {"petType": "text", "lives": 1}}
