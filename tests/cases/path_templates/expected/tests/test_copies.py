"""The operations of `copies`: what they send, what they read."""

from __future__ import annotations

import pytest
from path_templates import AsyncPathTemplatesClient, PathTemplatesClient

from . import server as mock


def test_get(server: mock.Server, client: PathTemplatesClient) -> None:
    server.answers(204)

    client.copies.get("region", ["text"])

    server.received(
        "GET",
        "https://api.example.com/regions/region/zones.text/copies/region.tar",
    )


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncPathTemplatesClient
) -> None:
    server.answers(204)

    await async_client.copies.get("region", ["text"])

    server.received(
        "GET",
        "https://api.example.com/regions/region/zones.text/copies/region.tar",
    )
