"""The operations of `forms`: what they send, what they read."""

from __future__ import annotations

import pytest
from uploads import AsyncUploadsClient, UploadsClient
from uploads.models import CreateFormRequestAddress, CreateFormRequestPlace

from . import server as mock


def test_create(server: mock.Server, client: UploadsClient) -> None:
    server.answers(204)

    client.forms.create(
        address=CreateFormRequestAddress(city="text"),
        place=CreateFormRequestPlace(city="text"),
        codes=["text"],
        names=["text"],
        label="text",
        urgent=True,
    )

    server.received("POST", "https://api.example.com/forms")


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncUploadsClient
) -> None:
    server.answers(204)

    await async_client.forms.create(
        address={"city": "text"},
        place={"city": "text"},
        codes=["text"],
        names=["text"],
        label="text",
        urgent=True,
    )

    server.received("POST", "https://api.example.com/forms")
