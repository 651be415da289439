"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from flattened_bodies import AsyncFlattenedBodiesClient, FlattenedBodiesClient
from flattened_bodies.models import NewThing, NewThingSize

from . import server as mock


def test_create(server: mock.Server, client: FlattenedBodiesClient) -> None:
    server.answers(201, json={"name": "text", "size": {"width": 1}})

    result = client.things.create(name="text", size=NewThingSize(width=1))

    server.received(
        "POST",
        "https://api.example.com/things",
        json={"name": "text", "size": {"width": 1}},
    )
    assert result.name == "text"
    assert result.to_dict() == {"name": "text", "size": {"width": 1}}


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncFlattenedBodiesClient
) -> None:
    server.answers(201, json={"name": "text", "size": {"width": 1}})

    result = await async_client.things.create(name="text", size={"width": 1})

    server.received(
        "POST",
        "https://api.example.com/things",
        json={"name": "text", "size": {"width": 1}},
    )
    assert result.name == "text"
    assert result.to_dict() == {"name": "text", "size": {"width": 1}}


def test_replace(server: mock.Server, client: FlattenedBodiesClient) -> None:
    server.answers(204)

    client.things.replace(things=[NewThing(name="text", size=NewThingSize(width=1))])

    server.received(
        "PUT",
        "https://api.example.com/things",
        json={"things": [{"name": "text", "size": {"width": 1}}]},
    )


@pytest.mark.anyio
async def test_replace_async(
    server: mock.Server, async_client: AsyncFlattenedBodiesClient
) -> None:
    server.answers(204)

    await async_client.things.replace(things=[{"name": "text", "size": {"width": 1}}])

    server.received(
        "PUT",
        "https://api.example.com/things",
        json={"things": [{"name": "text", "size": {"width": 1}}]},
    )
