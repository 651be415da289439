"""The operations of `true`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from . import server as mock


def test_op7(server: mock.Server, client: ResourceNamesClient) -> None:
    server.answers(204)

    client.true.op7()

    server.received("GET", "https://api.example.com/d")


@pytest.mark.anyio
async def test_op7_async(
    server: mock.Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)

    await async_client.true.op7()

    server.received("GET", "https://api.example.com/d")
