"""The operations of `albums`: what they send, what they read."""

from __future__ import annotations

import pytest
from parts_in_order import AsyncPartsInOrderClient, PartsInOrderClient
from parts_in_order.models import Album

from . import server as mock


def test_create(server: mock.Server, client: PartsInOrderClient) -> None:
    server.answers(204)

    client.albums.create(body=[Album(title="text"), b"any"])

    server.received(
        "POST",
        "https://api.example.com/albums",
        parts=[(None, {"title": "text"}), (None, "any")],
    )


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncPartsInOrderClient
) -> None:
    server.answers(204)

    await async_client.albums.create(body=[{"title": "text"}, b"any"])

    server.received(
        "POST",
        "https://api.example.com/albums",
        parts=[(None, {"title": "text"}), (None, "any")],
    )
