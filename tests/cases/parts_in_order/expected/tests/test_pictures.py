"""The operations of `pictures`: what they send, what they read."""

from __future__ import annotations

import pytest
from parts_in_order import AsyncPartsInOrderClient, PartsInOrderClient

from . import server as mock


def test_create(server: mock.Server, client: PartsInOrderClient) -> None:
    server.answers(204)

    client.pictures.create(body=[b"any"])

    server.received(
        "POST",
        "https://api.example.com/pictures",
        parts=[(None, "any")],
    )


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncPartsInOrderClient
) -> None:
    server.answers(204)

    await async_client.pictures.create(body=[b"any"])

    server.received(
        "POST",
        "https://api.example.com/pictures",
        parts=[(None, "any")],
    )
