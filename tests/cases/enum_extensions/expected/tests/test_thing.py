"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from enum_extensions import AsyncEnumExtensionsClient, EnumExtensionsClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "level": 1,
    "too_few": "a",
    "too_many": "a",
    "same": "a",
    "folding": 1,
    "mapped": "a",
    "microsoft": "x1",
    "titled": 10,
}


def test_get(server: mock.Server, client: EnumExtensionsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get(growing="a")

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
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncEnumExtensionsClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get(growing="a")

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
    assert result.to_dict() == GET_ANSWER
