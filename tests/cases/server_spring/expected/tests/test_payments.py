"""The operations of `payments`: what they send, what they read."""

from __future__ import annotations

import pytest
from open_definition import AsyncOpenDefinitionClient, OpenDefinitionClient
from open_definition.models import CardPayment

from . import server as mock


def test_list(server: mock.Server, client: OpenDefinitionClient) -> None:
    server.answers(200, json=[{"amount": 1, "@type": "CardPayment", "last4": "text"}])

    result = client.payments.list()

    server.received("GET", "http://localhost:8080/api/payments")
    assert len(result) == 1
    assert isinstance(result[0], CardPayment)
    assert result[0].type == "CardPayment"
    assert result[0].last4 == "text"


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOpenDefinitionClient
) -> None:
    server.answers(200, json=[{"amount": 1, "@type": "CardPayment", "last4": "text"}])

    result = await async_client.payments.list()

    server.received("GET", "http://localhost:8080/api/payments")
    assert len(result) == 1
    assert isinstance(result[0], CardPayment)
    assert result[0].type == "CardPayment"
    assert result[0].last4 == "text"
