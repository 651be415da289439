"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from colliding_parameters import (
    AsyncCollidingParametersClient,
    CollidingParametersClient,
)

from . import server as mock


def test_update(server: mock.Server, client: CollidingParametersClient) -> None:
    server.answers(204)

    client.things.update(
        "id",
        body_id="text",
        self_="text",
        query_id="text",
        header_id="text",
        options_="text",
    )

    server.received(
        "PUT",
        "https://api.example.com/things/id",
        query=[("id", "text"), ("options", "text")],
        headers={"id": "text"},
        json={"id": "text", "self": "text"},
    )


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncCollidingParametersClient
) -> None:
    server.answers(204)

    await async_client.things.update(
        "id",
        body_id="text",
        self_="text",
        query_id="text",
        header_id="text",
        options_="text",
    )

    server.received(
        "PUT",
        "https://api.example.com/things/id",
        query=[("id", "text"), ("options", "text")],
        headers={"id": "text"},
        json={"id": "text", "self": "text"},
    )
