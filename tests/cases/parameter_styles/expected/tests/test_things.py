"""The operations of `things`: what they send, what they read."""

from __future__ import annotations

import pytest
from parameter_styles import AsyncParameterStylesClient, ParameterStylesClient
from parameter_styles.models import ListThingsDeep, ListThingsFilter

from . import server as mock


def test_list(server: mock.Server, client: ParameterStylesClient) -> None:
    server.answers(204)

    client.things.list(
        [1, 2],
        "a",
        ["x/y", "z"],
        ListThingsFilter(a=1),
        comma=["2025-04-15"],
        deep=ListThingsDeep(a="text", b=["text"]),
        query_ids=[1],
        filter_name="text",
        kinds=["a"],
        reserved="text",
        x_flags=[True],
        x_at="2025-04-15T13:51:51Z",
    )

    server.received(
        "GET",
        "https://api.example.com/things/1,2/.a;matrix=x%2Fy;matrix=z/%7B%22a%22%3A1%7D",
        query=None,
        headers={"x-flags": "true", "x-at": "2025-04-15T13:51:51Z"},
    )


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncParameterStylesClient
) -> None:
    server.answers(204)

    await async_client.things.list(
        [1, 2],
        "a",
        ["x/y", "z"],
        {"a": 1},
        comma=["2025-04-15"],
        deep={"a": "text", "b": ["text"]},
        query_ids=[1],
        filter_name="text",
        kinds=["a"],
        reserved="text",
        x_flags=[True],
        x_at="2025-04-15T13:51:51Z",
    )

    server.received(
        "GET",
        "https://api.example.com/things/1,2/.a;matrix=x%2Fy;matrix=z/%7B%22a%22%3A1%7D",
        query=None,
        headers={"x-flags": "true", "x-at": "2025-04-15T13:51:51Z"},
    )
