"""The operations of `events`: what they send, what they read."""

from __future__ import annotations

import pytest
from vonage_conversation import AsyncConversationClient, ConversationClient

from .server import Server


def test_list(server: Server, client: ConversationClient) -> None:
    server.answers(
        200,
        json=[
            {
                "body": {"text": "My Text"},
                "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
                "id": "5",
                "state": "invited",
                "timestamp": "2025-04-15T13:51:51.259Z",
                "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                "type": "text",
            },
        ],
    )
    call = client.events.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
        query=[],
    )
    assert len(result) == 1
    assert result[0].from_ == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert (
        result[0].href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result[0].id == "5"
    assert result[0].state == "invited"
    assert result[0].timestamp == "2025-04-15T13:51:51.259Z"
    assert result[0].to == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncConversationClient
) -> None:
    server.answers(
        200,
        json=[
            {
                "body": {"text": "My Text"},
                "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
                "id": "5",
                "state": "invited",
                "timestamp": "2025-04-15T13:51:51.259Z",
                "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                "type": "text",
            },
        ],
    )
    call = async_client.events.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = await call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
        query=[],
    )
    assert len(result) == 1
    assert result[0].from_ == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert (
        result[0].href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result[0].id == "5"
    assert result[0].state == "invited"
    assert result[0].timestamp == "2025-04-15T13:51:51.259Z"
    assert result[0].to == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"


def test_create(server: Server, client: ConversationClient) -> None:
    server.answers(
        201,
        json={
            "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
            "id": "5",
            "timestamp": "2025-04-15T13:51:51.259Z",
        },
    )
    call = client.events.create

    result = call(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        body={"text": "My Text"},
        from_="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        to="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        type="text",
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
        query=[],
        json={
            "body": {"text": "My Text"},
            "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "type": "text",
        },
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result.id == "5"
    assert result.timestamp == "2025-04-15T13:51:51.259Z"
    assert result.to_dict() == {
        "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
        "id": "5",
        "timestamp": "2025-04-15T13:51:51.259Z",
    }


@pytest.mark.anyio
async def test_create_async(
    server: Server, async_client: AsyncConversationClient
) -> None:
    server.answers(
        201,
        json={
            "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
            "id": "5",
            "timestamp": "2025-04-15T13:51:51.259Z",
        },
    )
    call = async_client.events.create

    result = await call(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        body={"text": "My Text"},
        from_="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        to="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        type="text",
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
        query=[],
        json={
            "body": {"text": "My Text"},
            "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "type": "text",
        },
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result.id == "5"
    assert result.timestamp == "2025-04-15T13:51:51.259Z"
    assert result.to_dict() == {
        "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
        "id": "5",
        "timestamp": "2025-04-15T13:51:51.259Z",
    }


def test_delete(server: Server, client: ConversationClient) -> None:
    server.answers(200, json={})
    call = client.events.delete

    call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id")

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
        query=[],
    )


@pytest.mark.anyio
async def test_delete_async(
    server: Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json={})
    call = async_client.events.delete

    await call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id")

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
        query=[],
    )


def test_get(server: Server, client: ConversationClient) -> None:
    server.answers(
        200,
        json={
            "body": {"text": "My Text"},
            "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
            "id": "5",
            "state": "invited",
            "timestamp": "2025-04-15T13:51:51.259Z",
            "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "type": "text",
        },
    )
    call = client.events.get

    result = call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
        query=[],
    )
    assert result.from_ == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result.id == "5"
    assert result.state == "invited"
    assert result.timestamp == "2025-04-15T13:51:51.259Z"
    assert result.to == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == {
        "body": {"text": "My Text"},
        "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
        "id": "5",
        "state": "invited",
        "timestamp": "2025-04-15T13:51:51.259Z",
        "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        "type": "text",
    }


@pytest.mark.anyio
async def test_get_async(server: Server, async_client: AsyncConversationClient) -> None:
    server.answers(
        200,
        json={
            "body": {"text": "My Text"},
            "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
            "id": "5",
            "state": "invited",
            "timestamp": "2025-04-15T13:51:51.259Z",
            "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "type": "text",
        },
    )
    call = async_client.events.get

    result = await call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
        query=[],
    )
    assert result.from_ == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result.id == "5"
    assert result.state == "invited"
    assert result.timestamp == "2025-04-15T13:51:51.259Z"
    assert result.to == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == {
        "body": {"text": "My Text"},
        "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
        "id": "5",
        "state": "invited",
        "timestamp": "2025-04-15T13:51:51.259Z",
        "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        "type": "text",
    }
