"""The operations of `my_tag_pascal`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from . import server as mock


def test_op5(server: mock.Server, client: ResourceNamesClient) -> None:
    server.answers(204)

    client.my_tag_pascal.op5()

    server.received("GET", "https://api.example.com/b")


@pytest.mark.anyio
async def test_op5_async(
    server: mock.Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)

    await async_client.my_tag_pascal.op5()

    server.received("GET", "https://api.example.com/b")
