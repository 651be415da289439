"""The operations of `orders`: what they send, what they read."""

from __future__ import annotations

import pytest
from orders import (
    AsyncOrdersClient,
    AuthenticationError,
    ConflictError,
    OrdersClient,
)
from orders.models import EventPlaced, Shipped

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "items": [
        {
            "id": 1,
            "state": "open",
            "note": "text",
            "items": [["text", 1]],
            "events": [{"id": 1, "type": "Placed"}],
            "shipped": {"carrier": "text", "tracking": "text"},
            "labels": {"key": "text"},
            "value": "text",
        },
    ],
    "total": 1,
}


def test_list(server: mock.Server, client: OrdersClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.orders.list(page=1, state="open")

    server.received(
        "GET",
        "https://api.example.com/orders",
        query=[("page", "1"), ("state", "open")],
    )
    assert result.items[0].state == "open"
    assert result.items[0].note == "text"
    assert result.items[0].shipped is not None
    assert result.items[0].shipped.carrier == "text"
    assert result.items[0].shipped.tracking == "text"
    assert result.items[0].labels is not None
    assert result.items[0].labels["key"] == "text"
    assert result.to_dict() == LIST_ANSWER


@pytest.mark.anyio
async def test_list_async(server: mock.Server, async_client: AsyncOrdersClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.orders.list(page=1, state="open")

    server.received(
        "GET",
        "https://api.example.com/orders",
        query=[("page", "1"), ("state", "open")],
    )
    assert result.items[0].state == "open"
    assert result.items[0].note == "text"
    assert result.items[0].shipped is not None
    assert result.items[0].shipped.carrier == "text"
    assert result.items[0].shipped.tracking == "text"
    assert result.items[0].labels is not None
    assert result.items[0].labels["key"] == "text"
    assert result.to_dict() == LIST_ANSWER


def test_list_raises_on_401(server: mock.Server, client: OrdersClient) -> None:
    server.answers(401, json={"code": "unauthorized", "message": "missing key"})

    with pytest.raises(AuthenticationError) as caught:
        client.orders.list(page=1, state="open")

    assert caught.value.status_code == 401


CREATE_ANSWER: dict[str, object] = {
    "id": 1,
    "state": "open",
    "note": "text",
    "items": [["text", 1]],
    "events": [{"id": 1, "type": "Placed"}],
    "shipped": {"carrier": "text", "tracking": "text"},
    "labels": {"key": "text"},
    "value": "text",
}


def test_create(server: mock.Server, client: OrdersClient) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = client.orders.create(
        id=1,
        state="open",
        note="text",
        items=[("text", 1)],
        events=[EventPlaced(id=1)],
        shipped=Shipped(carrier="text", tracking="text"),
        labels={"key": "text"},
        value="text",
    )

    server.received(
        "POST",
        "https://api.example.com/orders",
        json=CREATE_ANSWER,
        credentials=("api_key",),
    )
    assert result.state == "open"
    assert result.note == "text"
    assert result.items[0][0] == "text"
    assert isinstance(result.events[0], EventPlaced)
    assert result.events[0].type == "Placed"
    assert result.shipped is not None
    assert result.shipped.carrier == "text"
    assert result.shipped.tracking == "text"
    assert result.to_dict() == CREATE_ANSWER


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncOrdersClient
) -> None:
    server.answers(201, json=CREATE_ANSWER)

    result = await async_client.orders.create(
        id=1,
        state="open",
        note="text",
        items=[["text", 1]],
        events=[{"id": 1, "type": "Placed"}],
        shipped={"carrier": "text", "tracking": "text"},
        labels={"key": "text"},
        value="text",
    )

    server.received(
        "POST",
        "https://api.example.com/orders",
        json=CREATE_ANSWER,
        credentials=("api_key",),
    )
    assert result.state == "open"
    assert result.note == "text"
    assert result.items[0][0] == "text"
    assert isinstance(result.events[0], EventPlaced)
    assert result.events[0].type == "Placed"
    assert result.shipped is not None
    assert result.shipped.carrier == "text"
    assert result.shipped.tracking == "text"
    assert result.to_dict() == CREATE_ANSWER


def test_create_raises_on_409(server: mock.Server, client: OrdersClient) -> None:
    server.answers(409, json={"code": "text", "message": "text", "details": "any"})

    with pytest.raises(ConflictError) as caught:
        client.orders.create(
            id=1,
            state="open",
            note="text",
            items=[("text", 1)],
            events=[EventPlaced(id=1)],
            shipped=Shipped(carrier="text", tracking="text"),
            labels={"key": "text"},
            value="text",
        )

    assert caught.value.status_code == 409


def test_set_notes(server: mock.Server, client: OrdersClient) -> None:
    server.answers(204)

    client.orders.set_notes(1, body=b"text")

    server.received(
        "PUT",
        "https://api.example.com/orders/1/notes",
        content=b"text",
    )


@pytest.mark.anyio
async def test_set_notes_async(
    server: mock.Server, async_client: AsyncOrdersClient
) -> None:
    server.answers(204)

    await async_client.orders.set_notes(1, body=b"text")

    server.received(
        "PUT",
        "https://api.example.com/orders/1/notes",
        content=b"text",
    )
