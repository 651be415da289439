"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from deprecated_and_defaults import (
    AsyncDeprecatedAndDefaultsClient,
    DeprecatedAndDefaultsClient,
)

from . import server as mock

CREATE_ANSWER: dict[str, object] = {
    "text": "text",
    "flag": True,
    "number": 1,
    "whole": 1,
    "date": "2025-04-15",
    "list": ["text"],
    "flags": [True],
    "language": "text",
    "map": {"key": 1},
    "any": "any",
    "nothing": "text",
    "mode": "fast",
    "fast_mode": "fast",
    "vendor": "text",
    "empty": "text",
    "xml": "text",
}


def test_create(server: mock.Server, client: DeprecatedAndDefaultsClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.thing.create(
        text="text",
        flag=True,
        number=1,
        whole=1,
        date="2025-04-15",
        list=["text"],
        flags=[True],
        language="text",
        map={"key": 1},
        any="any",
        nothing="text",
        mode="fast",
        fast_mode="fast",
        vendor="text",
        empty="text",
        xml="text",
        old="text",
        older="text",
        page=1,
    )

    server.received(
        "POST",
        "https://api.example.com/thing",
        query=[("old", "text"), ("older", "text"), ("page", "1")],
        json=CREATE_ANSWER,
    )
    assert result.text == "text"
    assert result.flag is True
    assert result.list is not None
    assert result.list[0] == "text"
    assert result.flags is not None
    assert result.flags[0] is True
    assert result.language == "text"
    assert result.nothing == "text"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncDeprecatedAndDefaultsClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.thing.create(
        text="text",
        flag=True,
        number=1,
        whole=1,
        date="2025-04-15",
        list=["text"],
        flags=[True],
        language="text",
        map={"key": 1},
        any="any",
        nothing="text",
        mode="fast",
        fast_mode="fast",
        vendor="text",
        empty="text",
        xml="text",
        old="text",
        older="text",
        page=1,
    )

    server.received(
        "POST",
        "https://api.example.com/thing",
        query=[("old", "text"), ("older", "text"), ("page", "1")],
        json=CREATE_ANSWER,
    )
    assert result.text == "text"
    assert result.flag is True
    assert result.list is not None
    assert result.list[0] == "text"
    assert result.flags is not None
    assert result.flags[0] is True
    assert result.language == "text"
    assert result.nothing == "text"
    assert result.to_dict() == CREATE_ANSWER
