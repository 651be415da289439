"""The operations of `events`: what they send, what they read."""

from __future__ import annotations

import pytest
from tail import AsyncTailClient, NotFoundError, TailClient
from tail.models import Entry, EventAdded

from . import server as mock

LIST_ANSWER: object = (
    'event: added\nid: text\ndata: {"message": "text", "at": "2025-04-15T13:51:51Z"}\n\nevent: added\nid: text\ndata: {"message": "text", "at": "2025-04-15T13:51:51Z"}\n\n'
)


def test_list(server: mock.Server, client: TailClient) -> None:
    server.answers(200, headers={"content-type": "text/event-stream"}, text=LIST_ANSWER)

    items = list(client.events.list(last_event_id="text"))

    server.received(
        "GET",
        "https://api.example.com/events",
        headers={"last-event-id": "text", "accept": "text/event-stream"},
    )
    assert len(items) == 2
    assert isinstance(items[0], EventAdded)
    assert items[0].event == "added"
    assert items[0].id == "text"
    assert items[0].data.message == "text"


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncTailClient) -> None:
    server.answers(200, headers={"content-type": "text/event-stream"}, text=LIST_ANSWER)

    items = [item async for item in async_client.events.list(last_event_id="text")]

    server.received(
        "GET",
        "https://api.example.com/events",
        headers={"last-event-id": "text", "accept": "text/event-stream"},
    )
    assert len(items) == 2
    assert isinstance(items[0], EventAdded)
    assert items[0].event == "added"
    assert items[0].id == "text"
    assert items[0].data.message == "text"


def test_list_raises_on_404(server: mock.Server, client: TailClient) -> None:
    server.answers(404)

    with pytest.raises(NotFoundError) as caught:
        list(client.events.list(last_event_id="text"))

    assert caught.value.status_code == 404


def test_create(server: mock.Server, client: TailClient) -> None:
    server.answers(204)

    client.events.create(
        body=[
            EventAdded(
                id="text",
                data=Entry(message="text", at="2025-04-15T13:51:51Z"),
            ),
        ],
    )

    server.received("POST", "https://api.example.com/events")


@pytest.mark.anyio
async def test_create_async(server: mock.Server, async_client: AsyncTailClient) -> None:
    server.answers(204)

    await async_client.events.create(
        body=[
            {
                "event": "added",
                "id": "text",
                "data": {"message": "text", "at": "2025-04-15T13:51:51Z"},
            },
        ],
    )

    server.received("POST", "https://api.example.com/events")
