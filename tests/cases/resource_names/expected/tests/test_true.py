"""The operations of `true`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from .server import Server


def test_op7(server: Server, client: ResourceNamesClient) -> None:
    server.answers(204)
    call = client.true.op7

    call()

    server.received("GET", "https://api.example.com/d", query=[])


@pytest.mark.anyio
async def test_op7_async(
    server: Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)
    call = async_client.true.op7

    await call()

    server.received("GET", "https://api.example.com/d", query=[])
