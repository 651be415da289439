"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from case_twin_enum import AsyncCaseTwinEnumClient, CaseTwinEnumClient

from . import server as mock


def test_list(server: mock.Server, client: CaseTwinEnumClient) -> None:
    server.answers(200, json="asc")

    result = client.things.list(order="asc")

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("order", "asc")],
    )
    assert result == "asc"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncCaseTwinEnumClient
) -> None:
    server.answers(200, json="asc")

    result = await async_client.things.list(order="asc")

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("order", "asc")],
    )
    assert result == "asc"
