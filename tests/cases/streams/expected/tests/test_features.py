"""The operations of `features`: what they send, what they read."""

from __future__ import annotations

import pytest
from tail import AsyncTailClient, TailClient

from . import server as mock


def test_list(server: mock.Server, client: TailClient) -> None:
    server.answers(
        200,
        headers={"content-type": "application/geo+json-seq"},
        text="\x1e{}\n\x1e{}\n",
    )

    items = list(client.features.list())

    server.received(
        "GET",
        "https://api.example.com/features",
        headers={"accept": "application/geo+json-seq"},
    )
    assert len(items) == 2


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncTailClient) -> None:
    server.answers(
        200,
        headers={"content-type": "application/geo+json-seq"},
        text="\x1e{}\n\x1e{}\n",
    )

    items = [item async for item in async_client.features.list()]

    server.received(
        "GET",
        "https://api.example.com/features",
        headers={"accept": "application/geo+json-seq"},
    )
    assert len(items) == 2


def test_replace(server: mock.Server, client: TailClient) -> None:
    server.answers(204)

    client.features.replace(body=[{}])

    server.received("PUT", "https://api.example.com/features", items=[{}])


@pytest.mark.anyio
async def test_replace_async(
    server: mock.Server, async_client: AsyncTailClient
) -> None:
    server.answers(204)

    await async_client.features.replace(body=[{}])

    server.received("PUT", "https://api.example.com/features", items=[{}])
