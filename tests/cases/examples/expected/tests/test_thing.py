"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from examples import AsyncExamplesClient, ExamplesClient

from . import server as mock


def test_get(server: mock.Server, client: ExamplesClient) -> None:
    server.answers(200, json={"name": "many", "nothing": None, "size": 7})

    result = client.thing.get("T1", kind="big")

    server.received(
        "GET",
        "https://api.example.com/thing/T1",
        query=[("kind", "big")],
    )
    assert result.name == "many"
    assert result.to_dict() == {"name": "many", "nothing": None, "size": 7}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncExamplesClient
) -> None:
    server.answers(200, json={"name": "many", "nothing": None, "size": 7})

    result = await async_client.thing.get("T1", kind="big")

    server.received(
        "GET",
        "https://api.example.com/thing/T1",
        query=[("kind", "big")],
    )
    assert result.name == "many"
    assert result.to_dict() == {"name": "many", "nothing": None, "size": 7}


def test_replace(server: mock.Server, client: ExamplesClient) -> None:
    server.answers(200, json={"name": "last", "nothing": None})

    result = client.thing.replace("T2", name="first", size=2)

    server.received(
        "PUT",
        "https://api.example.com/thing/T2",
        json={"name": "first", "size": 2},
    )
    assert result.name == "last"
    assert result.to_dict() == {"name": "last", "nothing": None}


@pytest.mark.anyio
async def test_replace_async(
    server: mock.Server, async_client: AsyncExamplesClient
) -> None:
    server.answers(200, json={"name": "last", "nothing": None})

    result = await async_client.thing.replace("T2", name="first", size=2)

    server.received(
        "PUT",
        "https://api.example.com/thing/T2",
        json={"name": "first", "size": 2},
    )
    assert result.name == "last"
    assert result.to_dict() == {"name": "last", "nothing": None}
