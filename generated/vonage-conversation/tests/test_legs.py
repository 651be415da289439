"""The operations of `legs`: what they send, what they read."""

from __future__ import annotations

import pytest
from vonage_conversation import AsyncConversationClient, ConversationClient

from .server import Server


def test_list(server: Server, client: ConversationClient) -> None:
    server.answers(
        200,
        json={
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
        },
    )
    call = client.legs.list

    items = list(call())

    server.received("GET", "https://api.nexmo.com/v0.1/legs", query=[])
    assert len(items) == 1


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncConversationClient
) -> None:
    server.answers(
        200,
        json={
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
        },
    )
    call = async_client.legs.list

    items = [item async for item in call()]

    server.received("GET", "https://api.nexmo.com/v0.1/legs", query=[])
    assert len(items) == 1


def test_delete(server: Server, client: ConversationClient) -> None:
    server.answers(200, json={})
    call = client.legs.delete

    call("leg_id")

    server.received("DELETE", "https://api.nexmo.com/v0.1/legs/leg_id", query=[])


@pytest.mark.anyio
async def test_delete_async(
    server: Server, async_client: AsyncConversationClient
) -> None:
    server.answers(200, json={})
    call = async_client.legs.delete

    await call("leg_id")

    server.received("DELETE", "https://api.nexmo.com/v0.1/legs/leg_id", query=[])
