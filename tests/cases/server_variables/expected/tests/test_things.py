"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from server_variables import AsyncServerVariablesClient, ServerVariablesClient

from . import server as mock


def test_list(server: mock.Server, client: ServerVariablesClient) -> None:
    server.answers(204)

    client.things.list()

    server.received("GET", "https://eu.example.com:8443/v1/things")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncServerVariablesClient
) -> None:
    server.answers(204)

    await async_client.things.list()

    server.received("GET", "https://eu.example.com:8443/v1/things")
