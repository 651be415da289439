"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from property_shadows_builtin import (
    AsyncPropertyShadowsBuiltinClient,
    PropertyShadowsBuiltinClient,
)

from .server import Server


def test_list(server: Server, client: PropertyShadowsBuiltinClient) -> None:
    server.answers(
        200,
        json={
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
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.list == "text"
    assert result.str == "text"
    assert result.bool is True
    assert result.id == "text"
    assert result.date == "text"
    assert result.datetime == "text"
    assert result.to_dict() == {
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


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncPropertyShadowsBuiltinClient
) -> None:
    server.answers(
        200,
        json={
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
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.list == "text"
    assert result.str == "text"
    assert result.bool is True
    assert result.id == "text"
    assert result.date == "text"
    assert result.datetime == "text"
    assert result.to_dict() == {
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
