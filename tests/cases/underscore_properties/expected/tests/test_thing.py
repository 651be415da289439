"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from underscore_properties import (
    AsyncUnderscorePropertiesClient,
    UnderscorePropertiesClient,
)

from .server import Server


def test_list(server: Server, client: UnderscorePropertiesClient) -> None:
    server.answers(
        200,
        json={
            "_links": "text",
            "__typename": "text",
            "_": "text",
            "__": "text",
            "$type": "text",
            "@odata.type": "text",
            "#id": "text",
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.links == "text"
    assert result.typename == "text"
    assert result.underscore == "text"
    assert result.underscore_underscore == "text"
    assert result.type == "text"
    assert result.odata_type == "text"
    assert result.to_dict() == {
        "_links": "text",
        "__typename": "text",
        "_": "text",
        "__": "text",
        "$type": "text",
        "@odata.type": "text",
        "#id": "text",
    }


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncUnderscorePropertiesClient
) -> None:
    server.answers(
        200,
        json={
            "_links": "text",
            "__typename": "text",
            "_": "text",
            "__": "text",
            "$type": "text",
            "@odata.type": "text",
            "#id": "text",
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.links == "text"
    assert result.typename == "text"
    assert result.underscore == "text"
    assert result.underscore_underscore == "text"
    assert result.type == "text"
    assert result.odata_type == "text"
    assert result.to_dict() == {
        "_links": "text",
        "__typename": "text",
        "_": "text",
        "__": "text",
        "$type": "text",
        "@odata.type": "text",
        "#id": "text",
    }
