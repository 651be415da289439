"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from constants import AsyncConstantsClient, ConstantsClient

from . import server as mock

CREATE_ANSWER: dict[str, object] = {
    "nothing": None,
    "text": "hello",
    "with_default": "hello",
    "integer": 3,
    "number": 1.5,
    "flag": True,
    "map": {"a": [1]},
    "list": [1, 2],
    "lists": [1],
    "mixed": "a",
    "nulls": None,
    "twice": "a",
    "nullable": "a",
    "many": [1],
    "map_of": {"key": "x"},
}


def test_create(server: mock.Server, client: ConstantsClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.thing.create(
        nothing=None,
        with_default="hello",
        integer=3,
        number=1.5,
        flag=True,
        map={"a": [1]},
        list=[1, 2],
        lists=[1],
        mixed="a",
        nulls=None,
        twice="a",
        nullable="a",
        many=[1],
        map_of={"key": "x"},
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_ANSWER)
    assert result.text == "hello"
    assert result.with_default == "hello"
    assert result.flag is True
    assert result.mixed == "a"
    assert result.twice == "a"
    assert result.nullable == "a"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncConstantsClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.thing.create(
        nothing=None,
        with_default="hello",
        integer=3,
        number=1.5,
        flag=True,
        map={"a": [1]},
        list=[1, 2],
        lists=[1],
        mixed="a",
        nulls=None,
        twice="a",
        nullable="a",
        many=[1],
        map_of={"key": "x"},
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_ANSWER)
    assert result.text == "hello"
    assert result.with_default == "hello"
    assert result.flag is True
    assert result.mixed == "a"
    assert result.twice == "a"
    assert result.nullable == "a"
    assert result.to_dict() == CREATE_ANSWER
