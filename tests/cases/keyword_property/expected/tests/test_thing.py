"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from keyword_property import AsyncKeywordPropertyClient, KeywordPropertyClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "from": "text",
    "class": "text",
    "import": "text",
    "async": "text",
    "match": "text",
    "global": "text",
    "lambda": "text",
    "None": "text",
    "type": "text",
}


def test_get(server: mock.Server, client: KeywordPropertyClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.from_ == "text"
    assert result.class_ == "text"
    assert result.import_ == "text"
    assert result.async_ == "text"
    assert result.match == "text"
    assert result.global_ == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncKeywordPropertyClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.from_ == "text"
    assert result.class_ == "text"
    assert result.import_ == "text"
    assert result.async_ == "text"
    assert result.match == "text"
    assert result.global_ == "text"
    assert result.to_dict() == GET_ANSWER
