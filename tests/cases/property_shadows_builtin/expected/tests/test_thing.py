"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from property_shadows_builtin import (
    AsyncPropertyShadowsBuiltinClient,
    PropertyShadowsBuiltinClient,
)

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "list": "text",
    "dict": {},
    "str": "text",
    "int": 1,
    "float": 1,
    "bool": True,
    "object": {},
    "id": "text",
    "date": "text",
    "datetime": "text",
    "property": "text",
    "format": "text",
    "items": ["text"],
    "created": "2025-04-15T13:51:51Z",
}


def test_get(server: mock.Server, client: PropertyShadowsBuiltinClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.list == "text"
    assert result.str == "text"
    assert result.bool is True
    assert result.id == "text"
    assert result.date == "text"
    assert result.datetime == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncPropertyShadowsBuiltinClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.list == "text"
    assert result.str == "text"
    assert result.bool is True
    assert result.id == "text"
    assert result.date == "text"
    assert result.datetime == "text"
    assert result.to_dict() == GET_ANSWER
