"""The operations of `schema`: what they send, what they read."""

from __future__ import annotations

import pytest
from api import ApiClient, AsyncApiClient

from . import server as mock


def test_get(server: mock.Server, client: ApiClient) -> None:
    server.answers(200, json={})

    result = client.schema.get(format="json")

    server.received(
        "GET",
        "https://api.example.com/api/schema/",
        query=[("format", "json")],
        credentials=("cookie_auth",),
    )
    assert result == {}


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncApiClient) -> None:
    server.answers(200, json={})

    result = await async_client.schema.get(format="json")

    server.received(
        "GET",
        "https://api.example.com/api/schema/",
        query=[("format", "json")],
        credentials=("cookie_auth",),
    )
    assert result == {}
