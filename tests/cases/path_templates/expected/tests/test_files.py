"""The operations of `files`: what they send, what they read."""

from __future__ import annotations

import pytest
from path_templates import AsyncPathTemplatesClient, PathTemplatesClient

from .server import Server


def test_get(server: Server, client: PathTemplatesClient) -> None:
    server.answers(204)
    call = client.files.get

    call("name", "ext")

    server.received("GET", "https://api.example.com/files/name.ext", query=[])


@pytest.mark.anyio
async def test_get_async(
    server: Server, async_client: AsyncPathTemplatesClient
) -> None:
    server.answers(204)
    call = async_client.files.get

    await call("name", "ext")

    server.received("GET", "https://api.example.com/files/name.ext", query=[])


def test_cancel(server: Server, client: PathTemplatesClient) -> None:
    server.answers(204)
    call = client.files.cancel

    call(1)

    server.received("POST", "https://api.example.com/files/1:cancel", query=[])


@pytest.mark.anyio
async def test_cancel_async(
    server: Server, async_client: AsyncPathTemplatesClient
) -> None:
    server.answers(204)
    call = async_client.files.cancel

    await call(1)

    server.received("POST", "https://api.example.com/files/1:cancel", query=[])


def test_list(server: Server, client: PathTemplatesClient) -> None:
    server.answers(204)
    call = client.files.list

    call()

    server.received("GET", "https://api.example.com/files/", query=[])


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncPathTemplatesClient
) -> None:
    server.answers(204)
    call = async_client.files.list

    await call()

    server.received("GET", "https://api.example.com/files/", query=[])
