"""The operations of `arguments`: what they send, what they read."""

from __future__ import annotations

import pytest
from security_forms import AsyncSecurityFormsClient, SecurityFormsClient

from . import server as mock


def test_list(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.arguments.list()

    server.received("GET", "https://api.example.com/arguments")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.arguments.list()

    server.received("GET", "https://api.example.com/arguments")
