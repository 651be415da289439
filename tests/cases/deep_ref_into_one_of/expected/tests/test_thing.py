"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from deep_ref_into_one_of import AsyncDeepRefIntoOneOfClient, DeepRefIntoOneOfClient
from deep_ref_into_one_of.models import ThingFromPhone

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "from": {"type": "phone", "number": "text"},
    "caller": {"type": "phone", "number": "text"},
    "number": "text",
}


def test_get(server: mock.Server, client: DeepRefIntoOneOfClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.from_, ThingFromPhone)
    assert result.from_.type == "phone"
    assert result.from_.number == "text"
    assert result.caller is not None
    assert result.caller.type == "phone"
    assert result.caller.number == "text"
    assert result.number == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncDeepRefIntoOneOfClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert isinstance(result.from_, ThingFromPhone)
    assert result.from_.type == "phone"
    assert result.from_.number == "text"
    assert result.caller is not None
    assert result.caller.type == "phone"
    assert result.caller.number == "text"
    assert result.number == "text"
    assert result.to_dict() == GET_ANSWER
