"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from component_responses import (
    AsyncComponentResponsesClient,
    ComponentResponsesClient,
    NotFoundError,
)

from . import server as mock


def test_create(server: mock.Server, client: ComponentResponsesClient) -> None:
    server.answers(200, json={"id": "text"})

    result = client.things.create(name="text", order="asc")

    server.received(
        "POST",
        "https://api.example.com/things",
        query=[("order", "asc")],
        json={"name": "text"},
    )
    assert result.id == "text"
    assert result.to_dict() == {"id": "text"}


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncComponentResponsesClient
) -> None:
    server.answers(200, json={"id": "text"})

    result = await async_client.things.create(name="text", order="asc")

    server.received(
        "POST",
        "https://api.example.com/things",
        query=[("order", "asc")],
        json={"name": "text"},
    )
    assert result.id == "text"
    assert result.to_dict() == {"id": "text"}


def test_create_raises_on_404(
    server: mock.Server, client: ComponentResponsesClient
) -> None:
    server.answers(404, json={"reason": "text"})

    with pytest.raises(NotFoundError) as caught:
        client.things.create(name="text", order="asc")

    assert caught.value.status_code == 404
