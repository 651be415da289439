"""The operations of `books`: what they send, what they read."""

from __future__ import annotations

import pytest
from latest_features import AsyncLatestFeaturesClient, LatestFeaturesClient
from latest_features.models import Printed

from . import server as mock

SEARCH_ANSWER: list[object] = [
    {
        "title": "text",
        "form": {"kind": "print", "weight": 1},
        "pages": 1,
        "isbn": "text",
    },
]


def test_search(server: mock.Server, client: LatestFeaturesClient) -> None:
    server.answers(200, json=SEARCH_ANSWER)

    result = client.books.search(text="Emma", limit=1)

    server.received(
        "QUERY",
        "https://api.example.com/books",
        json={"text": "Emma", "limit": 1},
    )
    assert len(result) == 1
    assert result[0].title == "text"
    assert isinstance(result[0].form, Printed)
    assert result[0].form.kind == "print"
    assert result[0].isbn == "text"


@pytest.mark.anyio
async def test_search_async(
    server: mock.Server, async_client: AsyncLatestFeaturesClient
) -> None:
    server.answers(200, json=SEARCH_ANSWER)

    result = await async_client.books.search(text="Emma", limit=1)

    server.received(
        "QUERY",
        "https://api.example.com/books",
        json={"text": "Emma", "limit": 1},
    )
    assert len(result) == 1
    assert result[0].title == "text"
    assert isinstance(result[0].form, Printed)
    assert result[0].form.kind == "print"
    assert result[0].isbn == "text"


LIST_ANSWER: list[object] = [
    {
        "title": "text",
        "form": {"kind": "print", "weight": 1},
        "pages": 1,
        "isbn": "text",
    },
]


def test_list(server: mock.Server, client: LatestFeaturesClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.books.list()

    server.received("GET", "https://api.example.com/books")
    assert len(result) == 1
    assert result[0].title == "text"
    assert isinstance(result[0].form, Printed)
    assert result[0].form.kind == "print"
    assert result[0].isbn == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncLatestFeaturesClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.books.list()

    server.received("GET", "https://api.example.com/books")
    assert len(result) == 1
    assert result[0].title == "text"
    assert isinstance(result[0].form, Printed)
    assert result[0].form.kind == "print"
    assert result[0].isbn == "text"


def test_copy(server: mock.Server, client: LatestFeaturesClient) -> None:
    server.answers(204)

    client.books.copy()

    server.received("COPY", "https://api.example.com/books")


@pytest.mark.anyio
async def test_copy_async(
    server: mock.Server, async_client: AsyncLatestFeaturesClient
) -> None:
    server.answers(204)

    await async_client.books.copy()

    server.received("COPY", "https://api.example.com/books")


def test_get(server: mock.Server, client: LatestFeaturesClient) -> None:
    server.answers(200, json={"title": "Emma", "pages": 474})

    result = client.books.get("id")

    server.received("GET", "https://api.example.com/books/id")
    assert result.title == "Emma"
    assert result.to_dict() == {"title": "Emma", "pages": 474}


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncLatestFeaturesClient
) -> None:
    server.answers(200, json={"title": "Emma", "pages": 474})

    result = await async_client.books.get("id")

    server.received("GET", "https://api.example.com/books/id")
    assert result.title == "Emma"
    assert result.to_dict() == {"title": "Emma", "pages": 474}
