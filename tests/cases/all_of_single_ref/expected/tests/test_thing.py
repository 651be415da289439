"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from all_of_single_ref import AllOfSingleRefClient, AsyncAllOfSingleRefClient

from . import server as mock


def test_get(server: mock.Server, client: AllOfSingleRefClient) -> None:
    server.answers(200, json={"owner": {"name": "text"}})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.to_dict() == {"owner": {"name": "text"}}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncAllOfSingleRefClient
) -> None:
    server.answers(200, json={"owner": {"name": "text"}})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.to_dict() == {"owner": {"name": "text"}}
