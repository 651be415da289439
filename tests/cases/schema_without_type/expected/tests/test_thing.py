"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from schema_without_type import (
    AsyncSchemaWithoutTypeClient,
    SchemaWithoutTypeClient,
)

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "a": {"x": "text"},
    "b": ["text"],
    "c": "x",
    "d": "any",
    "e": {"key": 1},
}


def test_get(server: mock.Server, client: SchemaWithoutTypeClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a.x == "text"
    assert result.b is not None
    assert result.b[0] == "text"
    assert result.c == "x"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncSchemaWithoutTypeClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a.x == "text"
    assert result.b is not None
    assert result.b[0] == "text"
    assert result.c == "x"
    assert result.to_dict() == GET_ANSWER
