"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from n_3rd_party import AsyncN3rdPartyClient, N3rdPartyClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "a": {"x": "text"},
    "b": {"x": "text"},
    "c": {"x": "text"},
    "d": {"\u540d\u5b57": "text"},
    "e": {"x": "text"},
    "f": {"x": "text"},
    "g": {"x": "text"},
    "mark": "_missing_",
    "model_config": "text",
    "model_fields": "text",
    "model_dump": "text",
    "construct": "text",
    "register": "text",
    "request_options": "text",
    "dict": "text",
    "-1": "text",
    "1": "text",
    "": "text",
}


def test_get(server: mock.Server, client: N3rdPartyClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a.x == "text"
    assert result.b is not None
    assert result.b.x == "text"
    assert result.c is not None
    assert result.c.x == "text"
    assert result.d is not None
    assert result.d.u540d_u5b57 == "text"
    assert result.e is not None
    assert result.e.x == "text"
    assert result.f is not None
    assert result.f.x == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncN3rdPartyClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a.x == "text"
    assert result.b is not None
    assert result.b.x == "text"
    assert result.c is not None
    assert result.c.x == "text"
    assert result.d is not None
    assert result.d.u540d_u5b57 == "text"
    assert result.e is not None
    assert result.e.x == "text"
    assert result.f is not None
    assert result.f.x == "text"
    assert result.to_dict() == GET_ANSWER
