"""The operations of `old`: what they send, what they read."""

from __future__ import annotations

import pytest
from devices import AsyncDevicesClient, DevicesClient

from .server import Server


def test_list(server: Server, client: DevicesClient) -> None:
    server.answers(204)

    client.old.list(x_api_key="text")

    server.received(
        "GET",
        "http://old.example.com/old",
        headers={"x-api-key": "text"},
        authorized=False,
    )


@pytest.mark.anyio
async def test_list_async(server: Server, async_client: AsyncDevicesClient) -> None:
    server.answers(204)

    await async_client.old.list(x_api_key="text")

    server.received(
        "GET",
        "http://old.example.com/old",
        headers={"x-api-key": "text"},
        authorized=False,
    )
