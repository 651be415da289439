"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from keyword_property import AsyncKeywordPropertyClient, KeywordPropertyClient
from keyword_property.models import Thing

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "from": "text",
    "class": "text",
    "import": "text",
    "async": "text",
    "match": "text",
    "global": "text",
    "lambda": "text",
    "None": "text",
    "type": "text",
}


def test_get(server: mock.Server, client: KeywordPropertyClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.from_ == "text"
    assert result.class_ == "text"
    assert result.import_ == "text"
    assert result.async_ == "text"
    assert result.match == "text"
    assert result.global_ == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncKeywordPropertyClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.from_ == "text"
    assert result.class_ == "text"
    assert result.import_ == "text"
    assert result.async_ == "text"
    assert result.match == "text"
    assert result.global_ == "text"
    assert result.to_dict() == GET_ANSWER


UPDATE_BODY: dict[str, object] = {
    "None": "text",
    "dict": {},
    "int": [
        {
            "from": "text",
            "class": "text",
            "import": "text",
            "async": "text",
            "match": "text",
            "global": "text",
            "lambda": "text",
            "None": "text",
            "type": "text",
        },
    ],
    "omit": "text",
    "path": "text",
}


def test_update(server: mock.Server, client: KeywordPropertyClient) -> None:
    server.answers(204)

    client.thing.update(
        "from",
        body_none="text",
        dict={},
        int=[
            Thing(
                from_="text",
                class_="text",
                import_="text",
                async_="text",
                match="text",
                global_="text",
                lambda_="text",
                none="text",
                type="text",
            ),
        ],
        omit="text",
        path="text",
        none="text",
        str="text",
        list=["text"],
        models=1,
        lambda_="text",
    )

    server.received(
        "PUT",
        "https://api.example.com/thing/from",
        query=[
            ("None", "text"),
            ("str", "text"),
            ("list", "text"),
            ("models", "1"),
        ],
        headers={"lambda": "text"},
        json=UPDATE_BODY,
    )


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncKeywordPropertyClient
) -> None:
    server.answers(204)

    await async_client.thing.update(
        "from",
        body_none="text",
        dict={},
        int=[
            {
                "from": "text",
                "class": "text",
                "import": "text",
                "async": "text",
                "match": "text",
                "global": "text",
                "lambda": "text",
                "None": "text",
                "type": "text",
            },
        ],
        omit="text",
        path="text",
        none="text",
        str="text",
        list=["text"],
        models=1,
        lambda_="text",
    )

    server.received(
        "PUT",
        "https://api.example.com/thing/from",
        query=[
            ("None", "text"),
            ("str", "text"),
            ("list", "text"),
            ("models", "1"),
        ],
        headers={"lambda": "text"},
        json=UPDATE_BODY,
    )
