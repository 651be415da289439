"""The operations of `odd`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_operation_ids import AsyncOddOperationIdsClient, OddOperationIdsClient

from . import server as mock


def test_meta_root(server: mock.Server, client: OddOperationIdsClient) -> None:
    server.answers(204)

    client.odd.meta_root()

    server.received("POST", "https://api.example.com/p0")


@pytest.mark.anyio
async def test_meta_root_async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.meta_root()

    server.received("POST", "https://api.example.com/p0")


def test_users_get_all(server: mock.Server, client: OddOperationIdsClient) -> None:
    server.answers(204)

    client.odd.users_get_all()

    server.received("POST", "https://api.example.com/p1")


@pytest.mark.anyio
async def test_users_get_all_async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.users_get_all()

    server.received("POST", "https://api.example.com/p1")


def test_n_2fa(server: mock.Server, client: OddOperationIdsClient) -> None:
    server.answers(204)

    client.odd.n_2fa()

    server.received("POST", "https://api.example.com/p2")


@pytest.mark.anyio
async def test_n_2fa_async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.n_2fa()

    server.received("POST", "https://api.example.com/p2")


def test_list(server: mock.Server, client: OddOperationIdsClient) -> None:
    server.answers(204)

    client.odd.list()

    server.received("POST", "https://api.example.com/p3")


@pytest.mark.anyio
async def test_list_async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.list()

    server.received("POST", "https://api.example.com/p3")


def test_print(server: mock.Server, client: OddOperationIdsClient) -> None:
    server.answers(204)

    client.odd.print()

    server.received("POST", "https://api.example.com/p4")


@pytest.mark.anyio
async def test_print_async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.print()

    server.received("POST", "https://api.example.com/p4")


def test_del_(server: mock.Server, client: OddOperationIdsClient) -> None:
    server.answers(204)

    client.odd.del_()

    server.received("POST", "https://api.example.com/p5")


@pytest.mark.anyio
async def test_del__async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.del_()

    server.received("POST", "https://api.example.com/p5")


def test_read_items_items_item_id_get(
    server: mock.Server, client: OddOperationIdsClient
) -> None:
    server.answers(204)

    client.odd.read_items_items_item_id_get()

    server.received("POST", "https://api.example.com/p6")


@pytest.mark.anyio
async def test_read_items_items_item_id_get_async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.read_items_items_item_id_get()

    server.received("POST", "https://api.example.com/p6")


def test_get_http_server2_xx(
    server: mock.Server, client: OddOperationIdsClient
) -> None:
    server.answers(204)

    client.odd.get_http_server2_xx()

    server.received("POST", "https://api.example.com/p7")


@pytest.mark.anyio
async def test_get_http_server2_xx_async(
    server: mock.Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)

    await async_client.odd.get_http_server2_xx()

    server.received("POST", "https://api.example.com/p7")
