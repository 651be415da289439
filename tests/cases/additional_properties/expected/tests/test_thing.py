"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from additional_properties import (
    AdditionalPropertiesClient,
    AsyncAdditionalPropertiesClient,
)
from additional_properties.models import (
    Leaf,
    Thing,
    ThingCValue,
    ThingClosed,
    ThingD,
    ThingDates,
    ThingPatterns,
)

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "a": {"key": "text"},
    "b": {"key": {"key": 1}},
    "c": {"key": {"x": "text"}},
    "d": {"x": "text"},
    "additional_properties": "text",
    "extra": "text",
    "nullable": {"key": 1},
    "enums": {"key": "x"},
    "lists": {"key": [{"x": "text"}]},
    "dates": {"x": "text"},
    "leaves": {"x": "text"},
    "one_pattern": {"key": {"x": "text"}},
    "patterns": {"x": "text"},
    "some": {},
    "closed": {"x": "text"},
}


def test_get(server: mock.Server, client: AdditionalPropertiesClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a["key"] == "text"
    assert result.c is not None
    assert result.c["key"].x == "text"
    assert result.d is not None
    assert result.d.x == "text"
    assert result.additional_properties == "text"
    assert result.extra_ == "text"
    assert result.enums is not None
    assert result.enums["key"] == "x"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncAdditionalPropertiesClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.a is not None
    assert result.a["key"] == "text"
    assert result.c is not None
    assert result.c["key"].x == "text"
    assert result.d is not None
    assert result.d.x == "text"
    assert result.additional_properties == "text"
    assert result.extra_ == "text"
    assert result.enums is not None
    assert result.enums["key"] == "x"
    assert result.to_dict() == GET_ANSWER


CREATE_BODY: dict[str, object] = {
    "a": {"key": "text"},
    "b": {"key": {"key": 1}},
    "c": {"key": {"x": "text"}},
    "d": {"x": "text"},
    "additional_properties": "text",
    "extra": "text",
    "nullable": {"key": 1},
    "enums": {"key": "x"},
    "lists": {"key": [{"x": "text"}]},
    "dates": {"x": "text"},
    "leaves": {"x": "text"},
    "one_pattern": {"key": {"x": "text"}},
    "patterns": {"x": "text"},
    "some": {},
    "closed": {"x": "text"},
}


def test_create(server: mock.Server, client: AdditionalPropertiesClient) -> None:
    server.answers(200, json={"key": {"x": "text"}})

    result = client.thing.create(
        body=Thing(
            a={"key": "text"},
            b={"key": {"key": 1}},
            c={"key": ThingCValue(x="text")},
            d=ThingD(x="text"),
            additional_properties="text",
            extra_="text",
            nullable={"key": 1},
            enums={"key": "x"},
            lists={"key": [Leaf(x="text")]},
            dates=ThingDates(x="text"),
            leaves=Leaf(x="text"),
            one_pattern={"key": Leaf(x="text")},
            patterns=ThingPatterns(x="text"),
            some={},
            closed=ThingClosed(x="text"),
        ),
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_BODY)
    assert list(result) == ["key"]
    assert result["key"].x == "text"


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncAdditionalPropertiesClient
) -> None:
    server.answers(200, json={"key": {"x": "text"}})

    result = await async_client.thing.create(
        body={
            "a": {"key": "text"},
            "b": {"key": {"key": 1}},
            "c": {"key": {"x": "text"}},
            "d": {"x": "text"},
            "additional_properties": "text",
            "extra": "text",
            "nullable": {"key": 1},
            "enums": {"key": "x"},
            "lists": {"key": [{"x": "text"}]},
            "dates": {"x": "text"},
            "leaves": {"x": "text"},
            "one_pattern": {"key": {"x": "text"}},
            "patterns": {"x": "text"},
            "some": {},
            "closed": {"x": "text"},
        },
    )

    server.received("POST", "https://api.example.com/thing", json=CREATE_BODY)
    assert list(result) == ["key"]
    assert result["key"].x == "text"
