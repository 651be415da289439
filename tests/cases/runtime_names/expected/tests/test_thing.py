"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from runtime_names import AsyncRuntimeNamesClient, RuntimeNamesClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
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


def test_get(server: mock.Server, client: RuntimeNamesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict_ == "text"
    assert result.from_dict_ == "text"
    assert result.additional_properties == "text"
    assert result.client == "text"
    assert result.model_config == "text"
    assert result.copy == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncRuntimeNamesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict_ == "text"
    assert result.from_dict_ == "text"
    assert result.additional_properties == "text"
    assert result.client == "text"
    assert result.model_config == "text"
    assert result.copy == "text"
    assert result.to_dict() == GET_ANSWER
