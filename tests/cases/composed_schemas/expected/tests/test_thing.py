"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from composed_schemas import AsyncComposedSchemasClient, ComposedSchemasClient
from composed_schemas.models import WithVariantsLeft

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "text": "text",
    "size": "m",
    "list": ["text"],
    "anything": "any",
    "nullable": {"id": "text", "name": "text"},
    "either": {"a": "text", "b": "text"},
    "union": {"id": "text", "left": "text"},
    "all": {"left": "text", "right": "text"},
    "beside": {"id": "text", "left": "text"},
    "product": {"sku": "text", "left": "text", "form": "box", "height": 1},
    "mutual": {"two": {"ones": []}},
    "impossible": {"itself": {}},
}


def test_get(server: mock.Server, client: ComposedSchemasClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.text == "text"
    assert result.size == "m"
    assert result.list is not None
    assert result.list[0] == "text"
    assert result.nullable is not None
    assert result.nullable.id == "text"
    assert result.nullable.name == "text"
    assert result.either is not None
    assert result.either.a == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncComposedSchemasClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.text == "text"
    assert result.size == "m"
    assert result.list is not None
    assert result.list[0] == "text"
    assert result.nullable is not None
    assert result.nullable.id == "text"
    assert result.nullable.name == "text"
    assert result.either is not None
    assert result.either.a == "text"
    assert result.to_dict() == GET_ANSWER


def test_update(server: mock.Server, client: ComposedSchemasClient) -> None:
    server.answers(200, json={"left": "text"})

    result = client.thing.update(body=WithVariantsLeft(id="text", left="text"))

    server.received(
        "PUT",
        "https://api.example.com/thing",
        json={"id": "text", "left": "text"},
    )
    assert result is not None


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncComposedSchemasClient
) -> None:
    server.answers(200, json={"left": "text"})

    result = await async_client.thing.update(body={"id": "text", "left": "text"})

    server.received(
        "PUT",
        "https://api.example.com/thing",
        json={"id": "text", "left": "text"},
    )
    assert result is not None
