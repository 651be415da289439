"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from ref_through_ref import AsyncRefThroughRefClient, RefThroughRefClient

from . import server as mock


def test_get(server: mock.Server, client: RefThroughRefClient) -> None:
    server.answers(200, json={"owner": {"name": "anna"}, "name": "anna"})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.owner is not None
    assert result.owner.name == "anna"
    assert result.name == "anna"
    assert result.to_dict() == {"owner": {"name": "anna"}, "name": "anna"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncRefThroughRefClient
) -> None:
    server.answers(200, json={"owner": {"name": "anna"}, "name": "anna"})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.owner is not None
    assert result.owner.name == "anna"
    assert result.name == "anna"
    assert result.to_dict() == {"owner": {"name": "anna"}, "name": "anna"}
