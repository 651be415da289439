"""The operations of `members`: what they send, what they read."""

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
        "name": "my_user_name",
        "state": "invited",
        "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
        "user_name": "my_user_name",
    },
]


def test_list(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=LIST_ANSWER)
    call = client.members.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members",
    )
    assert len(result) == 1
    assert result[0].name == "my_user_name"
    assert result[0].state == "invited"
    assert result[0].user_id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].user_name == "my_user_name"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=LIST_ANSWER)
    call = async_client.members.list  # pyright: ignore[reportDeprecated]

    with pytest.warns(DeprecationWarning):
        result = await call("CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members",
    )
    assert len(result) == 1
    assert result[0].name == "my_user_name"
    assert result[0].state == "invited"
    assert result[0].user_id == "USR-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result[0].user_name == "my_user_name"


CREATE_ANSWER: dict[str, object] = {
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
    "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "initiator": {
        "joined": {
            "isSystem": True,
            "member_id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
            "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
        },
    },
    "state": "invited",
    "timestamp": {
        "invited": "2025-04-15T13:51:51.259Z",
        "joined": "2025-04-15T13:51:51.259Z",
        "left": "2025-04-15T13:51:51.259Z",
    },
    "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
}
CREATE_BODY: dict[str, object] = {
    "action": "join",
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
    "knocking_id": "a972836a-450f-35fa-156c-52a2ab5b7d25",
    "media": {
        "audio_settings": {"earmuffed": False, "enabled": False, "muted": False},
    },
    "member_id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "member_id_inviting": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
}


def test_create(server: mock.Server, client: ConversationClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.members.create(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        action="join",
        channel=Channel(
            from_=ChannelFromPhone(number="14155550100"),
            leg_id="a595959595959595995",
            leg_ids=[ChannelLegId(leg_id="a595959595959595995")],
            to=ChannelToPhone(dtmf_answer="p*123#", number="14155550100"),
            type="phone",
        ),
        knocking_id="a972836a-450f-35fa-156c-52a2ab5b7d25",
        media={
            "audio_settings": {"earmuffed": False, "enabled": False, "muted": False},
        },
        member_id="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        member_id_inviting="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        user_id="USR-63f61863-4a51-4f6b-86e1-46edebio0391",
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members",
        json=CREATE_BODY,
    )
    assert result.channel is not None
    assert isinstance(result.channel.from_, ChannelFromPhone)
    assert result.channel.from_.number == "14155550100"
    assert result.channel.from_.type == "phone"
    assert result.channel.leg_id == "a595959595959595995"
    assert result.channel.leg_ids is not None
    assert result.channel.leg_ids[0].leg_id == "a595959595959595995"
    assert isinstance(result.channel.to, ChannelToPhone)
    assert result.channel.to.dtmf_answer == "p*123#"
    assert result.channel.to.number == "14155550100"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.members.create(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        action="join",
        channel={
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
        knocking_id="a972836a-450f-35fa-156c-52a2ab5b7d25",
        media={
            "audio_settings": {"earmuffed": False, "enabled": False, "muted": False},
        },
        member_id="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        member_id_inviting="MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
        user_id="USR-63f61863-4a51-4f6b-86e1-46edebio0391",
    )

    server.received(
        "POST",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members",
        json=CREATE_BODY,
    )
    assert result.channel is not None
    assert isinstance(result.channel.from_, ChannelFromPhone)
    assert result.channel.from_.number == "14155550100"
    assert result.channel.from_.type == "phone"
    assert result.channel.leg_id == "a595959595959595995"
    assert result.channel.leg_ids is not None
    assert result.channel.leg_ids[0].leg_id == "a595959595959595995"
    assert isinstance(result.channel.to, ChannelToPhone)
    assert result.channel.to.dtmf_answer == "p*123#"
    assert result.channel.to.number == "14155550100"
    assert result.to_dict() == CREATE_ANSWER


def test_delete(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json={})

    client.members.delete("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "member_id")

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members/member_id",
    )


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json={})

    await async_client.members.delete(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "member_id"
    )

    server.received(
        "DELETE",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members/member_id",
    )


GET_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
}


def test_get(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.members.get("CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "member_id")

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members/member_id",
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.members.get(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22", "member_id"
    )

    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members/member_id",
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == GET_ANSWER


UPDATE_ANSWER: dict[str, object] = {
    "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
    "id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
}
UPDATE_BODY: dict[str, object] = {
    "action": "join",
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
}


def test_update(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = client.members.update(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        "member_id",
        action="join",
        channel=Channel(
            from_=ChannelFromPhone(number="14155550100"),
            leg_id="a595959595959595995",
            leg_ids=[ChannelLegId(leg_id="a595959595959595995")],
            to=ChannelToPhone(dtmf_answer="p*123#", number="14155550100"),
            type="phone",
        ),
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members/member_id",
        json=UPDATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == UPDATE_ANSWER


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=UPDATE_ANSWER)

    result = await async_client.members.update(
        "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
        "member_id",
        action="join",
        channel={
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
    )

    server.received(
        "PUT",
        "https://api.nexmo.com/v0.1/conversations/CON-f972836a-550f-45fa-956c-12a2ab5b7d22/members/member_id",
        json=UPDATE_BODY,
    )
    assert (
        result.href
        == "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    )
    assert result.id == "MEM-63f61863-4a51-4f6b-86e1-46edebio0391"
    assert result.to_dict() == UPDATE_ANSWER
