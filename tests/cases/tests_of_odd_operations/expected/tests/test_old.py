"""The operations of `old`: what they send, what they read."""

from __future__ import annotations

import pytest
from devices import AsyncDevicesClient, DevicesClient

from . import server as mock


def test_get(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.old.get(x_api_key="text")

    server.received(
        "GET",
        "http://old.example.com/old",
        headers={"x-api-key": "text"},
        authorized=False,
    )


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncDevicesClient) -> None:
    server.answers(204)

    await async_client.old.get(x_api_key="text")

    server.received(
        "GET",
        "http://old.example.com/old",
        headers={"x-api-key": "text"},
        authorized=False,
    )
