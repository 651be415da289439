"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from ref_escapes import AsyncRefEscapesClient, RefEscapesClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "a": {"slash": "text"},
    "b": {"tilde": "text"},
    "c": {"space": "text"},
    "x/y": {"slash": "text"},
    "x~y": {"tilde": "text"},
    "x y": {"space": "text"},
}


def test_get(server: mock.Server, client: RefEscapesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a.slash == "text"
    assert result.b is not None
    assert result.b.tilde == "text"
    assert result.c is not None
    assert result.c.space == "text"
    assert result.x_y_slashed is not None
    assert result.x_y_slashed.slash == "text"
    assert result.x_y_tilde is not None
    assert result.x_y_tilde.tilde == "text"
    assert result.x_y_spaced is not None
    assert result.x_y_spaced.space == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncRefEscapesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a.slash == "text"
    assert result.b is not None
    assert result.b.tilde == "text"
    assert result.c is not None
    assert result.c.space == "text"
    assert result.x_y_slashed is not None
    assert result.x_y_slashed.slash == "text"
    assert result.x_y_tilde is not None
    assert result.x_y_tilde.tilde == "text"
    assert result.x_y_spaced is not None
    assert result.x_y_spaced.space == "text"
    assert result.to_dict() == GET_ANSWER
