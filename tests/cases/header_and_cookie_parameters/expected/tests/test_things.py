"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from header_and_cookie_parameters import (
    AsyncHeaderAndCookieParametersClient,
    HeaderAndCookieParametersClient,
)

from . import server as mock


def test_list(server: mock.Server, client: HeaderAndCookieParametersClient) -> None:
    server.answers(204)

    client.things.list(
        x_trace_id="text",
        signature="keyId=1, signature=2",
        x_count=1,
        ids=["text"],
        tags=["text"],
    )

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("ids", "text"), ("tags", "text")],
        headers={
            "x-trace-id": "text",
            "signature": "keyId=1, signature=2",
            "x-count": "1",
        },
    )


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncHeaderAndCookieParametersClient
) -> None:
    server.answers(204)

    await async_client.things.list(
        x_trace_id="text",
        signature="keyId=1, signature=2",
        x_count=1,
        ids=["text"],
        tags=["text"],
    )

    server.received(
        "GET",
        "https://api.example.com/things",
        query=[("ids", "text"), ("tags", "text")],
        headers={
            "x-trace-id": "text",
            "signature": "keyId=1, signature=2",
            "x-count": "1",
        },
    )
