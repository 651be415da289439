"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from schemas_named_as_builtins import (
    AsyncSchemasNamedAsBuiltinsClient,
    SchemasNamedAsBuiltinsClient,
)

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "p0": {"x": "text"},
    "p1": {"x": "text"},
    "p2": {"x": "text"},
    "p3": {"x": "text"},
    "p4": {"x": "text"},
    "p5": {"x": "text"},
    "p6": {"x": "text"},
    "p7": {"x": "text"},
    "p8": {"x": "text"},
    "p9": {"x": "text"},
    "p10": {"x": "text"},
}


def test_get(server: mock.Server, client: SchemasNamedAsBuiltinsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.p0 is not None
    assert result.p0.x == "text"
    assert result.p1 is not None
    assert result.p1.x == "text"
    assert result.p2 is not None
    assert result.p2.x == "text"
    assert result.p3 is not None
    assert result.p3.x == "text"
    assert result.p4 is not None
    assert result.p4.x == "text"
    assert result.p5 is not None
    assert result.p5.x == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncSchemasNamedAsBuiltinsClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.p0 is not None
    assert result.p0.x == "text"
    assert result.p1 is not None
    assert result.p1.x == "text"
    assert result.p2 is not None
    assert result.p2.x == "text"
    assert result.p3 is not None
    assert result.p3.x == "text"
    assert result.p4 is not None
    assert result.p4.x == "text"
    assert result.p5 is not None
    assert result.p5.x == "text"
    assert result.to_dict() == GET_ANSWER
