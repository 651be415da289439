"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from additional_properties import (
    AdditionalPropertiesClient,
    AsyncAdditionalPropertiesClient,
)

from .server import Server

LIST_ANSWER: object = {
    "a": {"key": "text"},
    "b": {"key": {"key": 1}},
    "c": {"key": {"x": "text"}},
    "d": {"x": "text"},
    "additional_properties": "text",
}


def test_list(server: Server, client: AdditionalPropertiesClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a["key"] == "text"
    assert result.c is not None
    assert result.c["key"].x == "text"
    assert result.d is not None
    assert result.d.x == "text"
    assert result.additional_properties == "text"
    assert result.to_dict() == LIST_ANSWER


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncAdditionalPropertiesClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.thing.list()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a["key"] == "text"
    assert result.c is not None
    assert result.c["key"].x == "text"
    assert result.d is not None
    assert result.d.x == "text"
    assert result.additional_properties == "text"
    assert result.to_dict() == LIST_ANSWER
