"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from additional_properties import (
    AdditionalPropertiesClient,
    AsyncAdditionalPropertiesClient,
)

from .server import Server


def test_list(server: Server, client: AdditionalPropertiesClient) -> None:
    server.answers(
        200,
        json={
            "a": {"key": "text"},
            "b": {"key": {"key": 1}},
            "c": {"key": {"x": "text"}},
            "d": {"x": "text"},
            "additional_properties": "text",
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.d is not None
    assert result.d.x == "text"
    assert result.additional_properties == "text"
    assert result.to_dict() == {
        "a": {"key": "text"},
        "b": {"key": {"key": 1}},
        "c": {"key": {"x": "text"}},
        "d": {"x": "text"},
        "additional_properties": "text",
    }


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncAdditionalPropertiesClient
) -> None:
    server.answers(
        200,
        json={
            "a": {"key": "text"},
            "b": {"key": {"key": 1}},
            "c": {"key": {"x": "text"}},
            "d": {"x": "text"},
            "additional_properties": "text",
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.d is not None
    assert result.d.x == "text"
    assert result.additional_properties == "text"
    assert result.to_dict() == {
        "a": {"key": "text"},
        "b": {"key": {"key": 1}},
        "c": {"key": {"x": "text"}},
        "d": {"x": "text"},
        "additional_properties": "text",
    }
