"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from several_statuses import (
    AsyncSeveralStatusesClient,
    NotFoundError,
    SeveralStatusesClient,
)
from several_statuses.models import Thing

from . import server as mock


def test_put(server: mock.Server, client: SeveralStatusesClient) -> None:
    server.answers(200, json={"id": "text"})

    result = client.things.put()

    server.received("PUT", "https://api.example.com/things")
    assert isinstance(result, Thing)
    assert result.id == "text"
    assert result.to_dict() == {"id": "text"}


@pytest.mark.anyio
async def test_put_async(
    server: mock.Server, async_client: AsyncSeveralStatusesClient
) -> None:
    server.answers(200, json={"id": "text"})

    result = await async_client.things.put()

    server.received("PUT", "https://api.example.com/things")
    assert isinstance(result, Thing)
    assert result.id == "text"
    assert result.to_dict() == {"id": "text"}


def test_put_raises_on_404(server: mock.Server, client: SeveralStatusesClient) -> None:
    server.answers(404, json={"title": "text", "status": 1})

    with pytest.raises(NotFoundError) as caught:
        client.things.put()

    assert caught.value.status_code == 404
