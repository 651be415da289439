"""The operations of `my_tag_spaced`: what they send, what they read."""

from __future__ import annotations

import pytest
from resource_names import AsyncResourceNamesClient, ResourceNamesClient

from . import server as mock


def test_op4(server: mock.Server, client: ResourceNamesClient) -> None:
    server.answers(204)

    client.my_tag_spaced.op4()

    server.received("GET", "https://api.example.com/a")


@pytest.mark.anyio
async def test_op4_async(
    server: mock.Server, async_client: AsyncResourceNamesClient
) -> None:
    server.answers(204)

    await async_client.my_tag_spaced.op4()

    server.received("GET", "https://api.example.com/a")
