"""The operations of `legs`: what they send, what they read."""

from __future__ import annotations

import pytest
from vonage_conversation import AsyncConversationClient, ConversationClient

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "_embedded": {
        "legs": [
            {
                "_links": {
                    "self": {
                        "href": "https://api.nexmo.com/v0.1/legs/2a71f8a1-b6f1-42b3-9eef-c69729e17513",
                    },
                },
                "conversation_uuid": "CON-511d076b-9d39-498c-baa7-b7a4bfbd6e32",
                "end_time": "",
                "from": {"type": "app"},
                "rtc": {
                    "session_id": "SES-84ebef0d-321a-47e6-8446-f4fcc5ca74b9",
                    "state": "terminated",
                },
                "start_time": "",
                "status": "completed",
                "to": {"type": "app"},
                "type": "app",
                "uuid": "2a71f8a1-b6f1-42b3-9eef-c69729e17513",
            },
        ],
    },
    "_links": {
        "self": {"href": "https://api.nexmo.com/v0.1/legs"},
        "next": {"href": "https://api.nexmo.com/v0.1/legs?page=2"},
    },
    "count": 1,
    "page_size": 10,
    "record_index": 0,
}
LIST_ANSWER_2: dict[str, object] = {
    "_embedded": {
        "legs": [
            {
                "_links": {
                    "self": {
                        "href": "https://api.nexmo.com/v0.1/legs/2a71f8a1-b6f1-42b3-9eef-c69729e17513",
                    },
                },
                "conversation_uuid": "CON-511d076b-9d39-498c-baa7-b7a4bfbd6e32",
                "end_time": "",
                "from": {"type": "app"},
                "rtc": {
                    "session_id": "SES-84ebef0d-321a-47e6-8446-f4fcc5ca74b9",
                    "state": "terminated",
                },
                "start_time": "",
                "status": "completed",
                "to": {"type": "app"},
                "type": "app",
                "uuid": "2a71f8a1-b6f1-42b3-9eef-c69729e17513",
            },
        ],
    },
    "_links": {"self": {"href": "https://api.nexmo.com/v0.1/legs"}},
    "count": 1,
    "page_size": 10,
    "record_index": 0,
}


def test_list(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json=LIST_ANSWER_2)

    items = list(client.legs.list())

    server.received("GET", "https://api.nexmo.com/v0.1/legs")
    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/legs",
        query=[("page", "2")],
    )
    assert len(items) == 2
    assert items[0].conversation_uuid == "CON-511d076b-9d39-498c-baa7-b7a4bfbd6e32"
    assert items[0].start_time == ""
    assert items[0].type == "app"
    assert items[0].uuid == "2a71f8a1-b6f1-42b3-9eef-c69729e17513"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json=LIST_ANSWER)
    server.answers(200, json=LIST_ANSWER_2)

    items = [item async for item in async_client.legs.list()]

    server.received("GET", "https://api.nexmo.com/v0.1/legs")
    server.received(
        "GET",
        "https://api.nexmo.com/v0.1/legs",
        query=[("page", "2")],
    )
    assert len(items) == 2
    assert items[0].conversation_uuid == "CON-511d076b-9d39-498c-baa7-b7a4bfbd6e32"
    assert items[0].start_time == ""
    assert items[0].type == "app"
    assert items[0].uuid == "2a71f8a1-b6f1-42b3-9eef-c69729e17513"


def test_delete(server: mock.Server, client: ConversationClient) -> None:
    server.answers(200, json={})

    client.legs.delete("leg_id")

    server.received("DELETE", "https://api.nexmo.com/v0.1/legs/leg_id")


@pytest.mark.anyio
async def test_delete_async(
    server: mock.Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json={})

    await async_client.legs.delete("leg_id")

    server.received("DELETE", "https://api.nexmo.com/v0.1/legs/leg_id")
