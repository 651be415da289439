"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from runtime_names import AsyncRuntimeNamesClient, RuntimeNamesClient

from .server import Server


def test_list(server: Server, client: RuntimeNamesClient) -> None:
    server.answers(
        200,
        json={
            "to_dict": "text",
            "from_dict": "text",
            "additional_properties": "text",
            "client": "text",
            "model_config": "text",
            "copy": "text",
            "json": "text",
            "schema": "text",
            "validate": "text",
            "__class__": "text",
            "__dict__": "text",
            "keys": "text",
            "get": "text",
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.to_dict_ == "text"
    assert result.from_dict_ == "text"
    assert result.additional_properties == "text"
    assert result.client == "text"
    assert result.model_config == "text"
    assert result.copy == "text"
    assert result.to_dict() == {
        "to_dict": "text",
        "from_dict": "text",
        "additional_properties": "text",
        "client": "text",
        "model_config": "text",
        "copy": "text",
        "json": "text",
        "schema": "text",
        "validate": "text",
        "__class__": "text",
        "__dict__": "text",
        "keys": "text",
        "get": "text",
    }


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncRuntimeNamesClient
) -> None:
    server.answers(
        200,
        json={
            "to_dict": "text",
            "from_dict": "text",
            "additional_properties": "text",
            "client": "text",
            "model_config": "text",
            "copy": "text",
            "json": "text",
            "schema": "text",
            "validate": "text",
            "__class__": "text",
            "__dict__": "text",
            "keys": "text",
            "get": "text",
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.to_dict_ == "text"
    assert result.from_dict_ == "text"
    assert result.additional_properties == "text"
    assert result.client == "text"
    assert result.model_config == "text"
    assert result.copy == "text"
    assert result.to_dict() == {
        "to_dict": "text",
        "from_dict": "text",
        "additional_properties": "text",
        "client": "text",
        "model_config": "text",
        "copy": "text",
        "json": "text",
        "schema": "text",
        "validate": "text",
        "__class__": "text",
        "__dict__": "text",
        "keys": "text",
        "get": "text",
    }
