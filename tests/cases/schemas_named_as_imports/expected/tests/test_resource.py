"""The operations of `resource`: what they send, what they read."""

from __future__ import annotations

import pytest
from schemas_named_as_imports import (
    AsyncSchemasNamedAsImportsClient,
    SchemasNamedAsImportsClient,
)

from . import server as mock


def test_update_client(
    server: mock.Server, client: SchemasNamedAsImportsClient
) -> None:
    server.answers(200, json={"x": "text"})

    result = client.resource.update_client(x="text")

    server.received("PUT", "https://api.example.com/client", json={"x": "text"})
    assert result.x == "text"
    assert result.to_dict() == {"x": "text"}


@pytest.mark.anyio
async def test_update_client_async(
    server: mock.Server, async_client: AsyncSchemasNamedAsImportsClient
) -> None:
    server.answers(200, json={"x": "text"})

    result = await async_client.resource.update_client(x="text")

    server.received("PUT", "https://api.example.com/client", json={"x": "text"})
    assert result.x == "text"
    assert result.to_dict() == {"x": "text"}
