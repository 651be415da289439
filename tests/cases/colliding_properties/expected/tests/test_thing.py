"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from colliding_properties import (
    AsyncCollidingPropertiesClient,
    CollidingPropertiesClient,
)

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "fooBar": "text",
    "foo_bar": "text",
    "FooBar": "text",
    "foo-bar": "text",
}


def test_get(server: mock.Server, client: CollidingPropertiesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.foo_bar_camel == "text"
    assert result.foo_bar == "text"
    assert result.foo_bar_pascal == "text"
    assert result.foo_bar_kebab == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncCollidingPropertiesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.foo_bar_camel == "text"
    assert result.foo_bar == "text"
    assert result.foo_bar_pascal == "text"
    assert result.foo_bar_kebab == "text"
    assert result.to_dict() == GET_ANSWER
