"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from enum_extensions import AsyncEnumExtensionsClient, EnumExtensionsClient

from .server import Server

LIST_ANSWER: object = {
    "level": 1,
    "too_few": "a",
    "too_many": "a",
    "same": "a",
    "folding": 1,
    "mapped": "a",
    "microsoft": "x1",
    "titled": 10,
}


def test_list(server: Server, client: EnumExtensionsClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.thing.list(growing="a")

    server.received(
        "GET",
        "https://api.example.com/thing",
        query=[("growing", "a")],
    )
    assert result.too_few == "a"
    assert result.too_many == "a"
    assert result.same == "a"
    assert result.mapped == "a"
    assert result.microsoft == "x1"
    assert result.to_dict() == LIST_ANSWER


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncEnumExtensionsClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.thing.list(growing="a")

    server.received(
        "GET",
        "https://api.example.com/thing",
        query=[("growing", "a")],
    )
    assert result.too_few == "a"
    assert result.too_many == "a"
    assert result.same == "a"
    assert result.mapped == "a"
    assert result.microsoft == "x1"
    assert result.to_dict() == LIST_ANSWER
