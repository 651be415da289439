"""The operations of `users`: what they send, what they read."""

from __future__ import annotations

import pytest
from vonage_conversation import AsyncConversationClient, ConversationClient
from vonage_conversation.models import (
    Channel,
    ChannelFromPhone,
    ChannelLegId,
    ChannelToPhone,
)

from . import server as mock

LIST_ANSWER: list[object] = [
    {
        "href": "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391",
        "id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
        "name": "my_user_name",
    },
]


def test_list(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=LIST_ANSWER)
    call = client.users.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = call()

    server.received("GET", "https://api.nexmo.com/v0.1/users")
    assert len(result) == 1
    assert (
        result[0].href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result[0].id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].name == "my_user_name"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=LIST_ANSWER)
    call = async_client.users.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = await call()

    server.received("GET", "https://api.nexmo.com/v0.1/users")
    assert len(result) == 1
    assert (
        result[0].href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result[0].id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].name == "my_user_name"


CREATE_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
}
CREATE_BODY: dict[str, object] = {
    "display_name": "My User Name",
    "image_url": "https://example.com/image.png",
    "name": "my_user_name",
}


def test_create(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = client.users.create(
        display_name="My User Name",
        image_url="https://example.com/image.png",
        name="my_user_name",
    )

    server.received("POST", "https://api.nexmo.com/v0.1/users", json=CREATE_BODY)
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=CREATE_ANSWER)

    result = await async_client.users.create(
        display_name="My User Name",
        image_url="https://example.com/image.png",
        name="my_user_name",
    )

    server.received("POST", "https://api.nexmo.com/v0.1/users", json=CREATE_BODY)
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == CREATE_ANSWER


def test_delete(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json={})

    client.users.delete("user_id")

    server.received("DELETE", "https://api.nexmo.com/v0.1/users/user_id")


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json={})

    await async_client.users.delete("user_id")

    server.received("DELETE", "https://api.nexmo.com/v0.1/users/user_id")


GET_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
    "name": "my_user_name",
}


def test_get(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.users.get("user_id")

    server.received("GET", "https://api.nexmo.com/v0.1/users/user_id")
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.name == "my_user_name"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.users.get("user_id")

    server.received("GET", "https://api.nexmo.com/v0.1/users/user_id")
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.name == "my_user_name"
    assert result.to_dict() == GET_ANSWER


UPDATE_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
}
UPDATE_BODY: dict[str, object] = {
    "channels": {
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
    "display_name": "My User Name",
    "image_url": "https://example.com/image.png",
    "name": "my_user_name",
}


def test_update(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = client.users.update(
        "user_id",
        channels=Channel(
            from_=ChannelFromPhone(number="14155550100"),
            leg_id="a595959595959595995",
            leg_ids=[ChannelLegId(leg_id="a595959595959595995")],
            to=ChannelToPhone(dtmf_answer="p*123#", number="14155550100"),
            type="phone",
        ),
        display_name="My User Name",
        image_url="https://example.com/image.png",
        name="my_user_name",
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v0.1/users/user_id",
        json=UPDATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == UPDATE_ANSWER


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = await async_client.users.update(
        "user_id",
        channels={
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
        display_name="My User Name",
        image_url="https://example.com/image.png",
        name="my_user_name",
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v0.1/users/user_id",
        json=UPDATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/users/USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == UPDATE_ANSWER


LIST_CONVERSATIONS_ANSWER: list[object] = [
    {
        "display_name": "Customer Chat",
        "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
        "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
        "image_url": "https://example.com/image.png",
        "member_id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        "name": "customer_chat",
        "sequence_number": 1,
        "state": "invited",
        "timestamp": {"created": "2025-04-15T13:51:51.259Z"},
    },
]


def test_list_conversations(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=LIST_CONVERSATIONS_ANSWER)

    result = client.users.list_conversations("user_id")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/users/user_id/conversations",
    )
    assert len(result) == 1
    assert result[0].display_name == "Customer Chat"
    assert (
        result[0].href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result[0].id == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].image_url == "https://example.com/image.png"
    assert result[0].member_id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].name == "customer_chat"


@pytest.mark.anyio
async def test_list_conversations_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=LIST_CONVERSATIONS_ANSWER)

    result = await async_client.users.list_conversations("user_id")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/users/user_id/conversations",
    )
    assert len(result) == 1
    assert result[0].display_name == "Customer Chat"
    assert (
        result[0].href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result[0].id == "CON-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].image_url == "https://example.com/image.png"
    assert result[0].member_id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].name == "customer_chat"
