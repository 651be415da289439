"""The operations of `conversations`: what they send, what they read."""

from __future__ import annotations

import pytest
from vonage_conversation import (
    AsyncConversationClient,
    BadRequestError,
    ConversationClient,
)
from vonage_conversation.models import ConversationProperties

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "_embedded": {
        "conversations": [
            {
                "_links": {
                    "self": {
                        "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
                    },
                },
                "name": "customer_chat",
                "uuid": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
            },
        ],
    },
    "_links": {
        "self": {
            "href": "https://api.nexmo.com/v0.1/conversations?page_size=2&record_index=10&",
        },
    },
    "count": 2,
    "page_size": 1,
    "record_index": 0,
}


def test_list(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json=LIST_ANSWER)
    call = client.conversations.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        items = list(
            call(
                date_start="2025-04-15T13:51:51.259Z",
                date_end="2025-04-15T13:51:51.258Z",
                page_size=1,
                order="asc",
            )
        )

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations",
        query=[
            ("date_start", "2025-04-15T13:51:51.259Z"),
            ("date_end", "2025-04-15T13:51:51.258Z"),
            ("page_size", "1"),
            ("order", "asc"),
        ],
    )
    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations",
        query=[
            ("date_start", "2025-04-15T13:51:51.259Z"),
            ("date_end", "2025-04-15T13:51:51.258Z"),
            ("page_size", "1"),
            ("record_index", "1"),
            ("order", "asc"),
        ],
    )
    assert len(items) == 2
    assert items[0].links is not None
    assert items[0].links.self is not None
    assert (
        items[0].links.self.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert items[0].name == "customer_chat"
    assert items[0].uuid == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json=LIST_ANSWER)
    call = async_client.conversations.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        items = [
            item
            async for item in call(
                date_start="2025-04-15T13:51:51.259Z",
                date_end="2025-04-15T13:51:51.258Z",
                page_size=1,
                order="asc",
            )
        ]

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations",
        query=[
            ("date_start", "2025-04-15T13:51:51.259Z"),
            ("date_end", "2025-04-15T13:51:51.258Z"),
            ("page_size", "1"),
            ("order", "asc"),
        ],
    )
    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations",
        query=[
            ("date_start", "2025-04-15T13:51:51.259Z"),
            ("date_end", "2025-04-15T13:51:51.258Z"),
            ("page_size", "1"),
            ("record_index", "1"),
            ("order", "asc"),
        ],
    )
    assert len(items) == 2
    assert items[0].links is not None
    assert items[0].links.self is not None
    assert (
        items[0].links.self.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert items[0].name == "customer_chat"
    assert items[0].uuid == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"


CREATE_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
}
CREATE_BODY: dict[str, object] = {
    "display_name": "Customer Chat",
    "image_url": "https://example.com/image.png",
    "name": "customer_chat",
    "properties": {"ttl": 60},
}


def test_create(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.conversations.create(
        display_name="Customer Chat",
        image_url="https://example.com/image.png",
        name="customer_chat",
        properties=ConversationProperties(ttl=60),
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations",
        json=CREATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.conversations.create(
        display_name="Customer Chat",
        image_url="https://example.com/image.png",
        name="customer_chat",
        properties={"ttl": 60},
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations",
        json=CREATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == CREATE_ANSWER


def test_delete(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json={})

    client.conversations.delete("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
    )


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json={})

    await async_client.conversations.delete("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
    )


GET_ANSWER: dict[str, object] = {
    "_links": {
        "self": {
            "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
        },
    },
    "api_key": "text",
    "display_name": "Customer Chat",
    "members": [
        {
            "channel": {
                "from": {"number": "14155550100", "type": "phone"},
                "leg_id": "a595959595959595995",
                "leg_ids": [{"leg_id": "a595959595959595995"}],
                "to": {
                    "dtmfAnswer": "p*123#",
                    "number": "14155550100",
                    "type": "phone",
                },
                "type": "phone",
            },
            "initiator": {
                "joined": {
                    "isSystem": True,
                    "member_id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                    "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
                },
            },
            "member_id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "name": "my_user_name",
            "state": "invited",
            "timestamp": {
                "invited": "2025-04-15T13:51:51.259Z",
                "joined": "2025-04-15T13:51:51.259Z",
                "left": "2025-04-15T13:51:51.259Z",
            },
            "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
        },
    ],
    "name": "customer_chat",
    "numbers": {},
    "properties": {"video": False},
    "sequence_number": "1",
    "timestamp": {
        "created": "2025-04-15T13:51:51.259Z",
        "destroyed": "2025-04-15T13:51:51.259Z",
        "updated": "2025-04-15T13:51:51.259Z",
    },
    "uuid": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
}


def test_get(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.conversations.get("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
    )
    assert result.links is not None
    assert result.links.self is not None
    assert (
        result.links.self.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.api_key == "text"
    assert result.display_name == "Customer Chat"
    assert result.members is not None
    assert result.members[0].channel is not None
    assert result.members[0].channel.leg_id == "a595959595959595995"
    assert result.members[0].channel.type == "phone"
    assert result.members[0].member_id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.conversations.get(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22"
    )

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
    )
    assert result.links is not None
    assert result.links.self is not None
    assert (
        result.links.self.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.api_key == "text"
    assert result.display_name == "Customer Chat"
    assert result.members is not None
    assert result.members[0].channel is not None
    assert result.members[0].channel.leg_id == "a595959595959595995"
    assert result.members[0].channel.type == "phone"
    assert result.members[0].member_id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == GET_ANSWER


REPLACE_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
}
REPLACE_BODY: dict[str, object] = {
    "display_name": "Customer Chat",
    "image_url": "https://example.com/image.png",
    "name": "customer_chat",
    "properties": {"ttl": 60},
}


def test_replace(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=REPLACE_ANSWER)

    result = client.conversations.replace(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        display_name="Customer Chat",
        image_url="https://example.com/image.png",
        name="customer_chat",
        properties=ConversationProperties(ttl=60),
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        json=REPLACE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == REPLACE_ANSWER


@pytest.mark.anyio
async def test_replace_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=REPLACE_ANSWER)

    result = await async_client.conversations.replace(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        display_name="Customer Chat",
        image_url="https://example.com/image.png",
        name="customer_chat",
        properties={"ttl": 60},
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        json=REPLACE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == REPLACE_ANSWER


RECORD_BODY: dict[str, object] = {
    "action": "start",
    "event_method": "POST",
    "event_url": ["https://example.com/event"],
    "format": "mp3",
    "split": "conversation",
}


def test_record(server: mock.Server, client: ConversationClient) -> None:
    server.answers(204)

    client.conversations.record(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        action="start",
        event_method="POST",
        event_url=["https://example.com/event"],
        format="mp3",
        split="conversation",
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/record",
        json=RECORD_BODY,
    )


@pytest.mark.anyio
async def test_record_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(204)

    await async_client.conversations.record(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        action="start",
        event_method="POST",
        event_url=["https://example.com/event"],
        format="mp3",
        split="conversation",
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/record",
        json=RECORD_BODY,
    )


def test_record_raises_on_400(server: mock.Server, client: ConversationClient) -> None:
    server.answers(400)

    with pytest.raises(BadRequestError) as caught:
        client.conversations.record(
            "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
            action="start",
            event_method="POST",
            event_url=["https://example.com/event"],
            format="mp3",
            split="conversation",
        )

    assert caught.value.status_code == 400
