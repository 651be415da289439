"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from structural_union import AsyncStructuralUnionClient, StructuralUnionClient

from . import server as mock


def test_get(server: mock.Server, client: StructuralUnionClient) -> None:
    server.answers(200, json={"value": {"radius": 1}})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"value": {"radius": 1}}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncStructuralUnionClient
) -> None:
    server.answers(200, json={"value": {"radius": 1}})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == {"value": {"radius": 1}}
