"""The operations of `orders`: what they send, what they read."""

from __future__ import annotations

import pytest
from contoso_orders_web import (
    AsyncContosoOrdersWebClient,
    BadRequestError,
    ContosoOrdersWebClient,
    NotFoundError,
)
from contoso_orders_web.models import Customer, Line

from . import server as mock

LIST_ANSWER: dict[str, object] = {
    "items": [
        {
            "id": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
            "state": 0,
            "customer": {"name": "text", "email": "user@example.com"},
            "total": 1,
            "placedAt": "2025-04-15T13:51:51Z",
            "lead": "text",
        },
    ],
    "totalCount": 1,
    "hasNextPage": True,
}


def test_list(server: mock.Server, client: ContosoOrdersWebClient) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = client.orders.list(
        page_number=1,
        page_size=1,
        filter_customer_id="63f61863-4a51-4f6b-86e1-46ed8eb10391",
        filter_states=[0],
        api_version="text",
    )

    server.received(
        "GET",
        "https://api.example.com/api/Orders",
        query=[
            ("PageNumber", "1"),
            ("PageSize", "1"),
            ("Filter.CustomerId", "63f61863-4a51-4f6b-86e1-46ed8eb10391"),
            ("Filter.States", "0"),
            ("api-version", "text"),
        ],
    )
    assert result.items is not None
    assert result.items[0].id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.items[0].customer is not None
    assert result.items[0].customer.name == "text"
    assert result.items[0].customer.email == "user@example.com"
    assert result.items[0].lead == "text"
    assert result.has_next_page is True
    assert result.to_dict() == LIST_ANSWER


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncContosoOrdersWebClient
) -> None:
    server.answers(200, json=LIST_ANSWER)

    result = await async_client.orders.list(
        page_number=1,
        page_size=1,
        filter_customer_id="63f61863-4a51-4f6b-86e1-46ed8eb10391",
        filter_states=[0],
        api_version="text",
    )

    server.received(
        "GET",
        "https://api.example.com/api/Orders",
        query=[
            ("PageNumber", "1"),
            ("PageSize", "1"),
            ("Filter.CustomerId", "63f61863-4a51-4f6b-86e1-46ed8eb10391"),
            ("Filter.States", "0"),
            ("api-version", "text"),
        ],
    )
    assert result.items is not None
    assert result.items[0].id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.items[0].customer is not None
    assert result.items[0].customer.name == "text"
    assert result.items[0].customer.email == "user@example.com"
    assert result.items[0].lead == "text"
    assert result.has_next_page is True
    assert result.to_dict() == LIST_ANSWER


CREATE_BODY: dict[str, object] = {
    "customerId": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "lines": [{"sku": "text", "quantity": 1}],
}


def test_create(server: mock.Server, client: ContosoOrdersWebClient) -> None:
    server.answers(201, json="63f61863-4a51-4f6b-86e1-46ed8eb10391")

    result = client.orders.create(
        customer_id="63f61863-4a51-4f6b-86e1-46ed8eb10391",
        lines=[Line(sku="text", quantity=1)],
    )

    server.received(
        "POST",
        "https://api.example.com/api/Orders",
        json=CREATE_BODY,
    )
    assert result == "63f61863-4a51-4f6b-86e1-46ed8eb10391"


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncContosoOrdersWebClient
) -> None:
    server.answers(201, json="63f61863-4a51-4f6b-86e1-46ed8eb10391")

    result = await async_client.orders.create(
        customer_id="63f61863-4a51-4f6b-86e1-46ed8eb10391",
        lines=[{"sku": "text", "quantity": 1}],
    )

    server.received(
        "POST",
        "https://api.example.com/api/Orders",
        json=CREATE_BODY,
    )
    assert result == "63f61863-4a51-4f6b-86e1-46ed8eb10391"


CREATE_ERROR: dict[str, object] = {
    "type": "text",
    "title": "text",
    "status": 1,
    "detail": "text",
    "instance": "text",
}


def test_create_raises_on_400(
    server: mock.Server, client: ContosoOrdersWebClient
) -> None:
    server.answers(400, json=CREATE_ERROR)

    with pytest.raises(BadRequestError) as caught:
        client.orders.create(
            customer_id="63f61863-4a51-4f6b-86e1-46ed8eb10391",
            lines=[Line(sku="text", quantity=1)],
        )

    assert caught.value.status_code == 400


GET_ANSWER: dict[str, object] = {
    "id": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "state": 0,
    "customer": {"name": "text", "email": "user@example.com"},
    "total": 1,
    "placedAt": "2025-04-15T13:51:51Z",
    "lead": "text",
}


def test_get(server: mock.Server, client: ContosoOrdersWebClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.orders.get("63f61863-4a51-4f6b-86e1-46ed8eb10391")

    server.received(
        "GET",
        "https://api.example.com/api/Orders/63f61863-4a51-4f6b-86e1-46ed8eb10391",
    )
    assert result.id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.customer is not None
    assert result.customer.name == "text"
    assert result.customer.email == "user@example.com"
    assert result.lead == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncContosoOrdersWebClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.orders.get("63f61863-4a51-4f6b-86e1-46ed8eb10391")

    server.received(
        "GET",
        "https://api.example.com/api/Orders/63f61863-4a51-4f6b-86e1-46ed8eb10391",
    )
    assert result.id == "63f61863-4a51-4f6b-86e1-46ed8eb10391"
    assert result.customer is not None
    assert result.customer.name == "text"
    assert result.customer.email == "user@example.com"
    assert result.lead == "text"
    assert result.to_dict() == GET_ANSWER


GET_ERROR: dict[str, object] = {
    "type": "text",
    "title": "text",
    "status": 1,
    "detail": "text",
    "instance": "text",
}


def test_get_raises_on_404(server: mock.Server, client: ContosoOrdersWebClient) -> None:
    server.answers(404, json=GET_ERROR)

    with pytest.raises(NotFoundError) as caught:
        client.orders.get("63f61863-4a51-4f6b-86e1-46ed8eb10391")

    assert caught.value.status_code == 404


UPDATE_BODY: dict[str, object] = {
    "id": "63f61863-4a51-4f6b-86e1-46ed8eb10391",
    "state": 0,
    "customer": {"name": "text", "email": "user@example.com"},
    "total": 1,
    "placedAt": "2025-04-15T13:51:51Z",
    "lead": "text",
}


def test_update(server: mock.Server, client: ContosoOrdersWebClient) -> None:
    server.answers(204)

    client.orders.update(
        "63f61863-4a51-4f6b-86e1-46ed8eb10391",
        body_id="63f61863-4a51-4f6b-86e1-46ed8eb10391",
        state=0,
        customer=Customer(name="text", email="user@example.com"),
        total=1,
        placed_at="2025-04-15T13:51:51Z",
        lead="text",
    )

    server.received(
        "PUT",
        "https://api.example.com/api/Orders/63f61863-4a51-4f6b-86e1-46ed8eb10391",
        json=UPDATE_BODY,
    )


@pytest.mark.anyio
async def test_update_async(
    server: mock.Server, async_client: AsyncContosoOrdersWebClient
) -> None:
    server.answers(204)

    await async_client.orders.update(
        "63f61863-4a51-4f6b-86e1-46ed8eb10391",
        body_id="63f61863-4a51-4f6b-86e1-46ed8eb10391",
        state=0,
        customer={"name": "text", "email": "user@example.com"},
        total=1,
        placed_at="2025-04-15T13:51:51Z",
        lead="text",
    )

    server.received(
        "PUT",
        "https://api.example.com/api/Orders/63f61863-4a51-4f6b-86e1-46ed8eb10391",
        json=UPDATE_BODY,
    )


def test_create_attachment(server: mock.Server, client: ContosoOrdersWebClient) -> None:
    server.answers(200)

    client.orders.create_attachment(
        "63f61863-4a51-4f6b-86e1-46ed8eb10391",
        file=b"text",
        note="text",
    )

    server.received(
        "POST",
        "https://api.example.com/api/Orders/63f61863-4a51-4f6b-86e1-46ed8eb10391/attachments",
        parts=[("File", "text"), ("Note", "text")],
    )


@pytest.mark.anyio
async def test_create_attachment_async(
    server: mock.Server, async_client: AsyncContosoOrdersWebClient
) -> None:
    server.answers(200)

    await async_client.orders.create_attachment(
        "63f61863-4a51-4f6b-86e1-46ed8eb10391",
        file=b"text",
        note="text",
    )

    server.received(
        "POST",
        "https://api.example.com/api/Orders/63f61863-4a51-4f6b-86e1-46ed8eb10391/attachments",
        parts=[("File", "text"), ("Note", "text")],
    )
