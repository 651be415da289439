"""The operations of `photos`: what they send, what they read."""

from __future__ import annotations

import pytest
from uploads import AsyncUploadsClient, UploadsClient
from uploads.models import Owner

from . import server as mock

CREATE_ANSWER: dict[str, object] = {
    "image": "text",
    "sizes": ["text"],
    "owner": {"name": "text"},
}


def test_create(server: mock.Server, client: UploadsClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.photos.create(
        body={
            "image": b"text",
            "sizes": [b"text"],
            "owner": Owner(name="text"),
        },
    )

    server.received(
        "POST",
        "https://api.example.com/photos",
        parts=[
            ("image", "text"),
            ("sizes", "text"),
            ("owner", {"name": "text"}),
        ],
    )
    assert result.image == "text"
    assert result.sizes is not None
    assert result.sizes[0] == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncUploadsClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.photos.create(
        body={
            "image": b"text",
            "sizes": [b"text"],
            "owner": {"name": "text"},
        },
    )

    server.received(
        "POST",
        "https://api.example.com/photos",
        parts=[
            ("image", "text"),
            ("sizes", "text"),
            ("owner", {"name": "text"}),
        ],
    )
    assert result.image == "text"
    assert result.sizes is not None
    assert result.sizes[0] == "text"
    assert result.owner is not None
    assert result.owner.name == "text"
    assert result.to_dict() == CREATE_ANSWER
