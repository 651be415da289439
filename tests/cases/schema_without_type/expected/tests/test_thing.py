"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from schema_without_type import (
    AsyncSchemaWithoutTypeClient,
    SchemaWithoutTypeClient,
)

from .server import Server


def test_list(server: Server, client: SchemaWithoutTypeClient) -> None:
    server.answers(
        200,
        json={
            "a": {"x": "text"},
            "b": ["text"],
            "c": "x",
            "d": "any",
            "e": {"key": 1},
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.a is not None
    assert result.a.x == "text"
    assert result.b is not None
    assert result.b[0] == "text"
    assert result.c == "x"
    assert result.to_dict() == {
        "a": {"x": "text"},
        "b": ["text"],
        "c": "x",
        "d": "any",
        "e": {"key": 1},
    }


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncSchemaWithoutTypeClient
) -> None:
    server.answers(
        200,
        json={
            "a": {"x": "text"},
            "b": ["text"],
            "c": "x",
            "d": "any",
            "e": {"key": 1},
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.a is not None
    assert result.a.x == "text"
    assert result.b is not None
    assert result.b[0] == "text"
    assert result.c == "x"
    assert result.to_dict() == {
        "a": {"x": "text"},
        "b": ["text"],
        "c": "x",
        "d": "any",
        "e": {"key": 1},
    }
