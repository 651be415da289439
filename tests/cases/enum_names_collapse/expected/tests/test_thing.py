"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from enum_names_collapse import (
    AsyncEnumNamesCollapseClient,
    EnumNamesCollapseClient,
)

from . import server as mock


def test_get(server: mock.Server, client: EnumNamesCollapseClient) -> None:
    server.answers(200, json={"mark": "foo-bar"})

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.mark == "foo-bar"
    assert result.to_dict() == {"mark": "foo-bar"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncEnumNamesCollapseClient
) -> None:
    server.answers(200, json={"mark": "foo-bar"})

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.mark == "foo-bar"
    assert result.to_dict() == {"mark": "foo-bar"}
