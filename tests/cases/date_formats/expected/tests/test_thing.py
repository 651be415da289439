"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from date_formats import AsyncDateFormatsClient, DateFormatsClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "a": "2025-04-15T13:51:51Z",
    "b": "2025-04-15",
    "c": "text",
    "d": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "e": ["2025-04-15"],
    "f": 1,
    "g": {"key": "2025-04-15T13:51:51Z"},
    "h": "2025-04-15",
    "i": "13:51:51Z",
    "j": "PT1H",
    "k": "text",
    "l": "dGV4dA==",
    "m": "text",
    "n": "text",
    "o": "text",
    "p": "2025-04-15",
}


def test_get(server: mock.Server, client: DateFormatsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get(since="2025-04-15T13:51:51Z")

    server.received(
        "GET",
        "https://api.example.com/thing",
        query=[("since", "2025-04-15T13:51:51Z")],
    )
    assert result.c == "text"
    assert result.d == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.i == "13:51:51Z"
    assert result.j == "PT1H"
    assert result.k == "text"
    assert result.l == "dGV4dA=="
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncDateFormatsClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get(since="2025-04-15T13:51:51Z")

    server.received(
        "GET",
        "https://api.example.com/thing",
        query=[("since", "2025-04-15T13:51:51Z")],
    )
    assert result.c == "text"
    assert result.d == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.i == "13:51:51Z"
    assert result.j == "PT1H"
    assert result.k == "text"
    assert result.l == "dGV4dA=="
    assert result.to_dict() == GET_ANSWER
