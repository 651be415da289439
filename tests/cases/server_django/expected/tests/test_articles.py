"""The operations of `articles`: what they send, what they read."""

from __future__ import annotations

import pytest
from api import ApiClient, AsyncApiClient

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "count": 123,
    "next": "http://api.example.org/accounts/?offset=400&limit=100",
    "previous": "http://api.example.org/accounts/?offset=200&limit=100",
    "results": [
        {
            "id": 1,
            "title": "text",
            "status": "draft",
            "mood": "glad",
            "price": "-0.0",
            "cover": "https://example.com",
            "author": {"id": 1, "username": "a"},
            "meta": "any",
        },
    ],
}


def test_list(server: mock.Server, client: ApiClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.articles.list(
        limit=1,
        offset=1,
        ordering="text",
        status="draft",
        id_in=[1],
    )

    server.received(
        "GET",
        "https://api.example.com/api/articles/",
        query=[
            ("limit", "1"),
            ("offset", "1"),
            ("ordering", "text"),
            ("status", "draft"),
            ("id__in", "1"),
        ],
        credentials=("cookie_auth",),
    )
    assert result.next == "http://api.example.org/accounts/?offset=400&limit=100"
    assert result.previous == "http://api.example.org/accounts/?offset=200&limit=100"
    assert result.results[0].title == "text"
    assert result.results[0].status == "draft"
    assert result.results[0].price == "-0.0"
    assert result.results[0].cover == "https://example.com"
    assert result.to_dict() == LIST_ANSWER


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncApiClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.articles.list(
        limit=1,
        offset=1,
        ordering="text",
        status="draft",
        id_in=[1],
    )

    server.received(
        "GET",
        "https://api.example.com/api/articles/",
        query=[
            ("limit", "1"),
            ("offset", "1"),
            ("ordering", "text"),
            ("status", "draft"),
            ("id__in", "1"),
        ],
        credentials=("cookie_auth",),
    )
    assert result.next == "http://api.example.org/accounts/?offset=400&limit=100"
    assert result.previous == "http://api.example.org/accounts/?offset=200&limit=100"
    assert result.results[0].title == "text"
    assert result.results[0].status == "draft"
    assert result.results[0].price == "-0.0"
    assert result.results[0].cover == "https://example.com"
    assert result.to_dict() == LIST_ANSWER


CREATE_ANSWER: dict[str, object] = {
    "id": 1,
    "title": "text",
    "status": "draft",
    "mood": "glad",
    "price": "-0.0",
    "cover": "https://example.com",
    "author": {"id": 1, "username": "a"},
    "meta": "any",
}


def test_create(server: mock.Server, client: ApiClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.articles.create(
        title="text",
        status="draft",
        price="-0.0",
        cover=b"text",
        meta="any",
    )

    server.received(
        "POST",
        "https://api.example.com/api/articles/",
        parts=[
            ("title", "text"),
            ("status", "draft"),
            ("price", "-0.0"),
            ("cover", "text"),
            ("meta", "any"),
        ],
        credentials=("cookie_auth",),
    )
    assert result.title == "text"
    assert result.status == "draft"
    assert result.price == "-0.0"
    assert result.cover == "https://example.com"
    assert result.author.username == "a"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(server: mock.Server, async_client: AsyncApiClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.articles.create(
        title="text",
        status="draft",
        price="-0.0",
        cover=b"text",
        meta="any",
    )

    server.received(
        "POST",
        "https://api.example.com/api/articles/",
        parts=[
            ("title", "text"),
            ("status", "draft"),
            ("price", "-0.0"),
            ("cover", "text"),
            ("meta", "any"),
        ],
        credentials=("cookie_auth",),
    )
    assert result.title == "text"
    assert result.status == "draft"
    assert result.price == "-0.0"
    assert result.cover == "https://example.com"
    assert result.author.username == "a"
    assert result.to_dict() == CREATE_ANSWER


GET_ANSWER: dict[str, object] = {
    "id": 1,
    "title": "text",
    "status": "draft",
    "mood": "glad",
    "price": "-0.0",
    "cover": "https://example.com",
    "author": {"id": 1, "username": "a"},
    "meta": "any",
}


def test_get(server: mock.Server, client: ApiClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.articles.get(1)

    server.received("GET", "https://api.example.com/api/articles/1/")
    assert result.title == "text"
    assert result.status == "draft"
    assert result.price == "-0.0"
    assert result.cover == "https://example.com"
    assert result.author.username == "a"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(server: mock.Server, async_client: AsyncApiClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.articles.get(1)

    server.received("GET", "https://api.example.com/api/articles/1/")
    assert result.title == "text"
    assert result.status == "draft"
    assert result.price == "-0.0"
    assert result.cover == "https://example.com"
    assert result.author.username == "a"
    assert result.to_dict() == GET_ANSWER


UPDATE_ANSWER: dict[str, object] = {
    "id": 1,
    "title": "text",
    "status": "draft",
    "mood": "glad",
    "price": "-0.0",
    "cover": "https://example.com",
    "author": {"id": 1, "username": "a"},
    "meta": "any",
}


def test_update(server: mock.Server, client: ApiClient) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = client.articles.update(1, title="text", price="-0.0")

    server.received(
        "PATCH",
        "https://api.example.com/api/articles/1/",
        json={"title": "text", "price": "-0.0"},
    )
    assert result.title == "text"
    assert result.status == "draft"
    assert result.price == "-0.0"
    assert result.cover == "https://example.com"
    assert result.author.username == "a"
    assert result.to_dict() == UPDATE_ANSWER


@pytest.mark.anyio
async def test_update_async(server: mock.Server, async_client: AsyncApiClient) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = await async_client.articles.update(1, title="text", price="-0.0")

    server.received(
        "PATCH",
        "https://api.example.com/api/articles/1/",
        json={"title": "text", "price": "-0.0"},
    )
    assert result.title == "text"
    assert result.status == "draft"
    assert result.price == "-0.0"
    assert result.cover == "https://example.com"
    assert result.author.username == "a"
    assert result.to_dict() == UPDATE_ANSWER


def test_delete(server: mock.Server, client: ApiClient) -> None:
    server.answers(204)

    client.articles.delete(1)

    server.received("DELETE", "https://api.example.com/api/articles/1/")


@pytest.mark.anyio
async def test_delete_async(server: mock.Server, async_client: AsyncApiClient) -> None:
    server.answers(204)

    await async_client.articles.delete(1)

    server.received("DELETE", "https://api.example.com/api/articles/1/")
