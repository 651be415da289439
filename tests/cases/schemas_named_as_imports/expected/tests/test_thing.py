"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from schemas_named_as_imports import (
    AsyncSchemasNamedAsImportsClient,
    SchemasNamedAsImportsClient,
)

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "field": {"kind": "a", "field": "text"},
    "any": {"kind": "a", "any": "text"},
    "literal": {"kind": "a", "literal": "text"},
    "model": {"kind": "a", "model": "text"},
    "union": {"kind": "a", "union": "text"},
    "omit": {"kind": "a", "omit": "text"},
    "mapping": {"kind": "a", "mapping": "text"},
    "annotated": {"kind": "a", "annotated": "text"},
}


def test_get(server: mock.Server, client: SchemasNamedAsImportsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.field is not None
    assert result.field.kind == "a"
    assert result.field.field == "text"
    assert result.any is not None
    assert result.any.kind == "a"
    assert result.any.any == "text"
    assert result.literal is not None
    assert result.literal.kind == "a"
    assert result.literal.literal == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncSchemasNamedAsImportsClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.field is not None
    assert result.field.kind == "a"
    assert result.field.field == "text"
    assert result.any is not None
    assert result.any.kind == "a"
    assert result.any.any == "text"
    assert result.literal is not None
    assert result.literal.kind == "a"
    assert result.literal.literal == "text"
    assert result.to_dict() == GET_ANSWER
