"""The operations of `bundles`: what they send, what they read."""

from __future__ import annotations

import pytest
from uploads import AsyncUploadsClient, UploadsClient

from . import server as mock


def test_create(server: mock.Server, client: UploadsClient) -> None:
    server.answers(204)

    client.bundles.create(body={"note": "text"})

    server.received(
        "POST",
        "https://api.example.com/bundles",
        parts=[("note", "text")],
    )


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncUploadsClient
) -> None:
    server.answers(204)

    await async_client.bundles.create(body={"note": "text"})

    server.received(
        "POST",
        "https://api.example.com/bundles",
        parts=[("note", "text")],
    )
