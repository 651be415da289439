"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from nullable_forms import AsyncNullableFormsClient, NullableFormsClient
from nullable_forms.models import MaybeOwner, Owner

from . import server as mock

CREATE_BODY: dict[str, object] = {
    "a": "text",
    "b": {"name": "text"},
    "c": ["text"],
    "d": {"key": 1},
    "e": {"name": "text"},
}


def test_create(server: mock.Server, client: NullableFormsClient) -> None:
    server.answers(204)

    client.thing.create(
        a="text",
        b=Owner(name="text"),
        c=["text"],
        d={"key": 1},
        e=MaybeOwner(name="text"),
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_BODY)


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncNullableFormsClient
) -> None:
    server.answers(204)

    await async_client.thing.create(
        a="text",
        b={"name": "text"},
        c=["text"],
        d={"key": 1},
        e={"name": "text"},
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_BODY)


GET_ANSWER: dict[str, object] = {
    "a": "text",
    "b": {"name": "text"},
    "c": ["text"],
    "d": {"key": 1},
    "e": {"name": "text"},
}


def test_get(server: mock.Server, client: NullableFormsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "text"
    assert result.b is not None
    assert result.b.name == "text"
    assert result.c is not None
    assert result.c[0] == "text"
    assert result.e is not None
    assert result.e.name == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncNullableFormsClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a == "text"
    assert result.b is not None
    assert result.b.name == "text"
    assert result.c is not None
    assert result.c[0] == "text"
    assert result.e is not None
    assert result.e.name == "text"
    assert result.to_dict() == GET_ANSWER
