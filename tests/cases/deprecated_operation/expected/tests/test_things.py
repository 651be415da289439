"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from deprecated_operation import (
    AsyncDeprecatedOperationClient,
    DeprecatedOperationClient,
)

from . import server as mock


def test_list(server: mock.Server, client: DeprecatedOperationClient) -> None:
    server.answers(200, json=["text"])
    call = client.things.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = call()

    server.received("GET", "https://api.example.com/things")
    assert len(result) == 1
    assert result[0] == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncDeprecatedOperationClient
) -> None:
    server.answers(200, json=["text"])
    call = async_client.things.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = await call()

    server.received("GET", "https://api.example.com/things")
    assert len(result) == 1
    assert result[0] == "text"


def test_delete(server: mock.Server, client: DeprecatedOperationClient) -> None:
    server.answers(204)
    call = client.things.delete  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        call()

    server.received("DELETE", "https://api.example.com/things")


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncDeprecatedOperationClient
) -> None:
    server.answers(204)
    call = async_client.things.delete  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        await call()

    server.received("DELETE", "https://api.example.com/things")
