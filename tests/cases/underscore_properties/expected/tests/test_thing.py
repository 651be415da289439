"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from underscore_properties import (
    AsyncUnderscorePropertiesClient,
    UnderscorePropertiesClient,
)

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "_links": "text",
    "__typename": "text",
    "_": "text",
    "__": "text",
    "$type": "text",
    "@odata.type": "text",
    "#id": "text",
}


def test_get(server: mock.Server, client: UnderscorePropertiesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.links == "text"
    assert result.typename == "text"
    assert result.underscore == "text"
    assert result.underscore_underscore == "text"
    assert result.type == "text"
    assert result.odata_type == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncUnderscorePropertiesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.links == "text"
    assert result.typename == "text"
    assert result.underscore == "text"
    assert result.underscore_underscore == "text"
    assert result.type == "text"
    assert result.odata_type == "text"
    assert result.to_dict() == GET_ANSWER
