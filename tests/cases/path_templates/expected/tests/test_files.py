"""The operations of `files`: what they send, what they read."""

from __future__ import annotations

import pytest
from path_templates import AsyncPathTemplatesClient, PathTemplatesClient

from . import server as mock


def test_get(server: mock.Server, client: PathTemplatesClient) -> None:
    server.answers(204)

    client.files.get("name", "ext")

    server.received("GET", "https://api.example.com/files/name.ext")


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncPathTemplatesClient
) -> None:
    server.answers(204)

    await async_client.files.get("name", "ext")

    server.received("GET", "https://api.example.com/files/name.ext")


def test_cancel(server: mock.Server, client: PathTemplatesClient) -> None:
    server.answers(204)

    client.files.cancel(1)

    server.received("POST", "https://api.example.com/files/1:cancel")


@pytest.mark.anyio
async def test_cancel_async(
    server: mock.Server, async_client: AsyncPathTemplatesClient
) -> None:
    server.answers(204)

    await async_client.files.cancel(1)

    server.received("POST", "https://api.example.com/files/1:cancel")


def test_list(server: mock.Server, client: PathTemplatesClient) -> None:
    server.answers(204)

    client.files.list()

    server.received("GET", "https://api.example.com/files/")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncPathTemplatesClient
) -> None:
    server.answers(204)

    await async_client.files.list()

    server.received("GET", "https://api.example.com/files/")
