"""The operations of `volumes`: what they send, what they read."""

from __future__ import annotations

import pytest
from actions_behind_a_hash import (
    ActionsBehindAHashClient,
    AsyncActionsBehindAHashClient,
)

from . import server as mock


def test_create(server: mock.Server, client: ActionsBehindAHashClient) -> None:
    server.answers(204)

    client.volumes.create(size_gib=1)

    server.received(
        "GET",
        "https://api.example.com/",
        query=[
            ("Action", "CreateVolume"),
            ("Version", "2016-11-15"),
            ("SizeGiB", "1"),
        ],
    )


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncActionsBehindAHashClient
) -> None:
    server.answers(204)

    await async_client.volumes.create(size_gib=1)

    server.received(
        "GET",
        "https://api.example.com/",
        query=[
            ("Action", "CreateVolume"),
            ("Version", "2016-11-15"),
            ("SizeGiB", "1"),
        ],
    )


def test_post_create(server: mock.Server, client: ActionsBehindAHashClient) -> None:
    server.answers(204)

    client.volumes.post_create(size=1)

    server.received(
        "POST",
        "https://api.example.com/",
        json={"Kind": "volume", "Size": 1},
    )


@pytest.mark.anyio
async def test_post_create_async(
    server: mock.Server, async_client: AsyncActionsBehindAHashClient
) -> None:
    server.answers(204)

    await async_client.volumes.post_create(size=1)

    server.received(
        "POST",
        "https://api.example.com/",
        json={"Kind": "volume", "Size": 1},
    )


def test_describe(server: mock.Server, client: ActionsBehindAHashClient) -> None:
    server.answers(204)

    client.volumes.describe()

    server.received(
        "GET",
        "https://api.example.com/",
        query=[("Action", "DescribeVolumes")],
    )


@pytest.mark.anyio
async def test_describe_async(
    server: mock.Server, async_client: AsyncActionsBehindAHashClient
) -> None:
    server.answers(204)

    await async_client.volumes.describe()

    server.received(
        "GET",
        "https://api.example.com/",
        query=[("Action", "DescribeVolumes")],
    )
