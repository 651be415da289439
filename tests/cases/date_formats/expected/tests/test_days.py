"""The operations of `days`: what they send, what they read."""

from __future__ import annotations

import pytest
from date_formats import AsyncDateFormatsClient, DateFormatsClient

from . import server as mock


def test_replace(server: mock.Server, client: DateFormatsClient) -> None:
    server.answers(204)

    client.days.replace(
        "2025-04-15",
        start="2025-04-15",
        end="2025-04-15",
        days=["2025-04-15"],
        since="2025-04-15T13:51:51Z",
        x_until="2025-04-15",
    )

    server.received(
        "PUT",
        "https://api.example.com/days/2025-04-15",
        query=[("days", "2025-04-15"), ("since", "2025-04-15T13:51:51Z")],
        headers={"x-until": "2025-04-15"},
        json={"start": "2025-04-15", "end": "2025-04-15"},
    )


@pytest.mark.anyio
async def test_replace_async(
    server: mock.Server, async_client: AsyncDateFormatsClient
) -> None:
    server.answers(204)

    await async_client.days.replace(
        "2025-04-15",
        start="2025-04-15",
        end="2025-04-15",
        days=["2025-04-15"],
        since="2025-04-15T13:51:51Z",
        x_until="2025-04-15",
    )

    server.received(
        "PUT",
        "https://api.example.com/days/2025-04-15",
        query=[("days", "2025-04-15"), ("since", "2025-04-15T13:51:51Z")],
        headers={"x-until": "2025-04-15"},
        json={"start": "2025-04-15", "end": "2025-04-15"},
    )
