"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from path_level_parameters import (
    AsyncPathLevelParametersClient,
    PathLevelParametersClient,
)

from . import server as mock


def test_get(server: mock.Server, client: PathLevelParametersClient) -> None:
    server.answers(200, json={})

    result = client.things.get("thing_id", verbose=1)

    server.received(
        "GET",
        "https://api.example.com/things/thing_id",
        query=[("verbose", "1")],
    )
    assert result == {}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncPathLevelParametersClient
) -> None:
    server.answers(200, json={})

    result = await async_client.things.get("thing_id", verbose=1)

    server.received(
        "GET",
        "https://api.example.com/things/thing_id",
        query=[("verbose", "1")],
    )
    assert result == {}


def test_delete(server: mock.Server, client: PathLevelParametersClient) -> None:
    server.answers(204)

    client.things.delete("thing_id", verbose=True)

    server.received(
        "DELETE",
        "https://api.example.com/things/thing_id",
        query=[("verbose", "true")],
    )


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncPathLevelParametersClient
) -> None:
    server.answers(204)

    await async_client.things.delete("thing_id", verbose=True)

    server.received(
        "DELETE",
        "https://api.example.com/things/thing_id",
        query=[("verbose", "true")],
    )
