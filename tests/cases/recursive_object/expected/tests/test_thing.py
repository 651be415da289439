"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from recursive_object import AsyncRecursiveObjectClient, RecursiveObjectClient
from recursive_object.models import Child, Endless, Other

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "children": [],
    "by_name": {},
    "other": {},
    "child": {},
    "expression": 1,
    "endless": {"endless": {}},
}


def test_get(server: mock.Server, client: RecursiveObjectClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncRecursiveObjectClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.to_dict() == GET_ANSWER


CREATE_ANSWER: dict[str, object] = {
    "children": [],
    "by_name": {},
    "other": {},
    "child": {},
    "expression": 1,
    "endless": {"endless": {}},
}


def test_create(server: mock.Server, client: RecursiveObjectClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.thing.create(
        children=[],
        by_name={},
        other=Other(),
        child=Child(),
        expression=1,
        endless=Endless(endless=Endless.from_dict({})),
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_ANSWER)
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncRecursiveObjectClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.thing.create(
        children=[],
        by_name={},
        other={},
        child={},
        expression=1,
        endless={"endless": {}},
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_ANSWER)
    assert result.to_dict() == CREATE_ANSWER
