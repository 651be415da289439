"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from tag_inferred import AsyncTagInferredClient, TagInferredClient
from tag_inferred.models import ThingChannelPhone

from . import server as mock


def test_get(server: mock.Server, client: TagInferredClient) -> None:
    server.answers(200, json={"channel": {"type": "phone", "number": "text"}})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.channel, ThingChannelPhone)
    assert result.channel.type == "phone"
    assert result.channel.number == "text"
    assert result.to_dict() == {"channel": {"type": "phone", "number": "text"}}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncTagInferredClient
) -> None:
    server.answers(200, json={"channel": {"type": "phone", "number": "text"}})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.channel, ThingChannelPhone)
    assert result.channel.type == "phone"
    assert result.channel.number == "text"
    assert result.to_dict() == {"channel": {"type": "phone", "number": "text"}}
