"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from deep_ref_into_one_of import AsyncDeepRefIntoOneOfClient, DeepRefIntoOneOfClient
from deep_ref_into_one_of.models import ThingFromPhone

from .server import Server


def test_list(server: Server, client: DeepRefIntoOneOfClient) -> None:
    server.answers(
        200,
        json={
            "from": {"type": "phone", "number": "text"},
            "caller": {"type": "phone", "number": "text"},
            "number": "text",
        },
    )
    call = client.thing.list

    result = call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.from_ is not None
    assert isinstance(result.from_, ThingFromPhone)
    assert result.from_.type == "phone"
    assert result.from_.number == "text"
    assert result.caller is not None
    assert result.caller.type == "phone"
    assert result.caller.number == "text"
    assert result.number == "text"
    assert result.to_dict() == {
        "from": {"type": "phone", "number": "text"},
        "caller": {"type": "phone", "number": "text"},
        "number": "text",
    }


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncDeepRefIntoOneOfClient
) -> None:
    server.answers(
        200,
        json={
            "from": {"type": "phone", "number": "text"},
            "caller": {"type": "phone", "number": "text"},
            "number": "text",
        },
    )
    call = async_client.thing.list

    result = await call()

    server.received("GET", "https://api.example.com/thing", query=[])
    assert result.from_ is not None
    assert isinstance(result.from_, ThingFromPhone)
    assert result.from_.type == "phone"
    assert result.from_.number == "text"
    assert result.caller is not None
    assert result.caller.type == "phone"
    assert result.caller.number == "text"
    assert result.number == "text"
    assert result.to_dict() == {
        "from": {"type": "phone", "number": "text"},
        "caller": {"type": "phone", "number": "text"},
        "number": "text",
    }
