"""The operations of `devices`: what they send, what they read."""

from __future__ import annotations

import pytest
from devices import AsyncDevicesClient, DevicesClient

from . import server as mock


def test_claim(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.devices.claim()

    server.received("POST", "https://api.example.com/devices/claim")


@pytest.mark.anyio
async def test_claim_async_(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.devices.claim()

    server.received("POST", "https://api.example.com/devices/claim")


def test_claim_async(server: mock.Server, client: DevicesClient) -> None:
    server.answers(204)

    client.devices.claim_async()

    server.received("POST", "https://api.example.com/devices/claimAsync")


@pytest.mark.anyio
async def test_claim_async_async(
    server: mock.Server, async_client: AsyncDevicesClient
) -> None:
    server.answers(204)

    await async_client.devices.claim_async()

    server.received("POST", "https://api.example.com/devices/claimAsync")
