"""The operations of
`longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3`: what
they send, what they read.
"""

from __future__ import annotations

import pytest
from odd_tags import AsyncOddTagsClient, OddTagsClient

from . import server as mock


def test_get(server: mock.Server, client: OddTagsClient) -> None:
    server.answers(204)

    client.longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3.get()

    server.received("GET", "https://api.example.com/long")


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncOddTagsClient) -> None:
    server.answers(204)

    await async_client.longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3.get()

    server.received("GET", "https://api.example.com/long")
