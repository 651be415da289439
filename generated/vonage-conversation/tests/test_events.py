"""The operations of `events`: what they send, what they read."""

from __future__ import annotations

import pytest
from vonage_conversation import AsyncConversationClient, ConversationClient

from . import server as mock

LIST_ANSWER: list[object] = [
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
]


def test_list(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=LIST_ANSWER)
    call = client.events.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
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
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=LIST_ANSWER)
    call = async_client.events.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = await call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
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


CREATE_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
    "id": "5",
    "timestamp": "2025-04-15T13:51:51.259Z",
}
CREATE_BODY: dict[str, object] = {
    "body": {"text": "My Text"},
    "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "type": "text",
}


def test_create(server: mock.Server, client: ConversationClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.events.create(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        body={"text": "My Text"},
        from_="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        to="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        type="text",
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
        json=CREATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result.id == "5"
    assert result.timestamp == "2025-04-15T13:51:51.259Z"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.events.create(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        body={"text": "My Text"},
        from_="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        to="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        type="text",
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events",
        json=CREATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1"
    )
    assert result.id == "5"
    assert result.timestamp == "2025-04-15T13:51:51.259Z"
    assert result.to_dict() == CREATE_ANSWER


def test_delete(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json={})

    client.events.delete("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id")

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
    )


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json={})

    await async_client.events.delete(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id"
    )

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
    )


GET_ANSWER: dict[str, object] = {
    "body": {"text": "My Text"},
    "from": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/events/1",
    "id": "5",
    "state": "invited",
    "timestamp": "2025-04-15T13:51:51.259Z",
    "to": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "type": "text",
}


def test_get(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.events.get("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
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
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.events.get(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "event_id"
    )

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/events/event_id",
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
    assert result.to_dict() == GET_ANSWER
