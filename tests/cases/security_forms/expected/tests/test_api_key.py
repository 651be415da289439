"""The operations of `api_key`: what they send, what they read."""

from __future__ import annotations

import pytest
from security_forms import AsyncSecurityFormsClient, SecurityFormsClient

from . import server as mock


def test_list_keys(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.api_key.list_keys()

    server.received("GET", "https://api.example.com/keys")


@pytest.mark.anyio
async def test_list_keys_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.api_key.list_keys()

    server.received("GET", "https://api.example.com/keys")
