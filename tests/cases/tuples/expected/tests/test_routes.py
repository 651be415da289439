"""The operations of `routes`: what they send, what they read."""

from __future__ import annotations

import pytest
from tuples import AsyncTuplesClient, TuplesClient
from tuples.models import Place

from . import server as mock

CREATE_ANSWER: dict[str, object] = {
    "line": [[1, 1]],
    "stops": [["2025-04-15", {"name": "text"}, 1]],
    "open": ["text", 1],
    "rest": ["text"],
    "tree": ["text", ["text", ["text", None]]],
    "either": [{"name": "text"}],
    "long": [
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
    ],
}


def test_create(server: mock.Server, client: TuplesClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.routes.create(
        line=[(1, 1)],
        stops=[("2025-04-15", Place(name="text"), 1)],
        open=("text", 1),
        rest=("text",),
        tree=("text", ("text", ("text", None))),
        either=[Place(name="text")],
        long=[
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ],
    )

    server.received("POST", "https://api.example.com/routes", json=CREATE_ANSWER)
    assert result.stops[0][1].name == "text"
    assert result.open is not None
    assert result.open[0] == "text"
    assert result.rest is not None
    assert result.rest[0] == "text"
    assert result.tree is not None
    assert result.tree[0] == "text"
    assert result.tree[1] is not None
    assert result.tree[1][0] == "text"
    assert result.tree[1][1] is not None
    assert result.tree[1][1][0] == "text"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncTuplesClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.routes.create(
        line=[[1, 1]],
        stops=[["2025-04-15", {"name": "text"}, 1]],
        open=["text", 1],
        rest=["text"],
        tree=["text", ["text", ["text", None]]],
        either=[{"name": "text"}],
        long=[
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ],
    )

    server.received("POST", "https://api.example.com/routes", json=CREATE_ANSWER)
    assert result.stops[0][1].name == "text"
    assert result.open is not None
    assert result.open[0] == "text"
    assert result.rest is not None
    assert result.rest[0] == "text"
    assert result.tree is not None
    assert result.tree[0] == "text"
    assert result.tree[1] is not None
    assert result.tree[1][0] == "text"
    assert result.tree[1][1] is not None
    assert result.tree[1][1][0] == "text"
    assert result.to_dict() == CREATE_ANSWER


def test_list(server: mock.Server, client: TuplesClient) -> None:
    server.answers(200, json=["2025-04-15", {"name": "text"}, 1])

    result = client.routes.list(near=(1, 1))

    server.received("GET", "https://api.example.com/routes", query=None)
    assert len(result) == 3
    assert result[1].name == "text"


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncTuplesClient) -> None:
    server.answers(200, json=["2025-04-15", {"name": "text"}, 1])

    result = await async_client.routes.list(near=[1, 1])

    server.received("GET", "https://api.example.com/routes", query=None)
    assert len(result) == 3
    assert result[1].name == "text"
