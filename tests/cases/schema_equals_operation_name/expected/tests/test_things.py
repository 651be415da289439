"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from schema_equals_operation_name import (
    AsyncSchemaEqualsOperationNameClient,
    SchemaEqualsOperationNameClient,
)

from . import server as mock


def test_list(server: mock.Server, client: SchemaEqualsOperationNameClient) -> None:
    server.answers(200, json={"own": "text"})

    result = client.things.list()

    server.received("GET", "https://api.example.com/things")
    assert result.own == "text"
    assert result.to_dict() == {"own": "text"}


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncSchemaEqualsOperationNameClient
) -> None:
    server.answers(200, json={"own": "text"})

    result = await async_client.things.list()

    server.received("GET", "https://api.example.com/things")
    assert result.own == "text"
    assert result.to_dict() == {"own": "text"}
