"""The operations of `pets`: what they send, what they read."""

from __future__ import annotations

import pytest
from reference_forms import (
    AsyncReferenceFormsClient,
    NotFoundError,
    ReferenceFormsClient,
)
from reference_forms.models import (
    KeysGrosse,
    KeysListItem,
    KeysPart,
    KeysProperties,
)

from . import server as mock


def test_get(server: mock.Server, client: ReferenceFormsClient) -> None:
    server.answers(200, json={"name": "Tom"})

    result = client.pets.get("pet_id")

    server.received("GET", "https://api.example.com/pets/pet_id")
    assert result.name == "Tom"
    assert result.to_dict() == {"name": "Tom"}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncReferenceFormsClient
) -> None:
    server.answers(200, json={"name": "Tom"})

    result = await async_client.pets.get("pet_id")

    server.received("GET", "https://api.example.com/pets/pet_id")
    assert result.name == "Tom"
    assert result.to_dict() == {"name": "Tom"}


PUT_BODY: dict[str, object] = {
    "empty": {"nothing": "text"},
    "foreign": {"size": "text"},
    "encoded": {"size": "text"},
    "list": {"item": "text"},
    "part": {"a": "text"},
}


def test_put(server: mock.Server, client: ReferenceFormsClient) -> None:
    server.answers(200, json={"name": "text"})

    result = client.pets.put(
        empty=KeysProperties(nothing="text"),
        foreign=KeysGrosse(size="text"),
        encoded=KeysGrosse(size="text"),
        list=KeysListItem(item="text"),
        part=KeysPart(a="text"),
        page=1,
    )

    server.received(
        "PUT",
        "https://api.example.com/pets",
        query=[("page", "1")],
        json=PUT_BODY,
    )
    assert result.name == "text"
    assert result.to_dict() == {"name": "text"}


@pytest.mark.anyio
async def test_put_async(
    server: mock.Server, async_client: AsyncReferenceFormsClient
) -> None:
    server.answers(200, json={"name": "text"})

    result = await async_client.pets.put(
        empty={"nothing": "text"},
        foreign={"size": "text"},
        encoded={"size": "text"},
        list={"item": "text"},
        part={"a": "text"},
        page=1,
    )

    server.received(
        "PUT",
        "https://api.example.com/pets",
        query=[("page", "1")],
        json=PUT_BODY,
    )
    assert result.name == "text"
    assert result.to_dict() == {"name": "text"}


def test_put_raises_on_404(server: mock.Server, client: ReferenceFormsClient) -> None:
    server.answers(404, json={"reason": "text"})

    with pytest.raises(NotFoundError) as caught:
        client.pets.put(
            empty=KeysProperties(nothing="text"),
            foreign=KeysGrosse(size="text"),
            encoded=KeysGrosse(size="text"),
            list=KeysListItem(item="text"),
            part=KeysPart(a="text"),
            page=1,
        )

    assert caught.value.status_code == 404
