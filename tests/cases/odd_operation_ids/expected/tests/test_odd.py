"""The operations of `odd`: what they send, what they read."""

from __future__ import annotations

import pytest
from odd_operation_ids import AsyncOddOperationIdsClient, OddOperationIdsClient

from .server import Server


def test_meta_root(server: Server, client: OddOperationIdsClient) -> None:
    server.answers(204)
    call = client.odd.meta_root

    call()

    server.received("POST", "https://api.example.com/p0", query=[])


@pytest.mark.anyio
async def test_meta_root_async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.meta_root

    await call()

    server.received("POST", "https://api.example.com/p0", query=[])


def test_users_get_all(server: Server, client: OddOperationIdsClient) -> None:
    server.answers(204)
    call = client.odd.users_get_all

    call()

    server.received("POST", "https://api.example.com/p1", query=[])


@pytest.mark.anyio
async def test_users_get_all_async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.users_get_all

    await call()

    server.received("POST", "https://api.example.com/p1", query=[])


def test_n_2_fa(server: Server, client: OddOperationIdsClient) -> None:
    server.answers(204)
    call = client.odd.n_2_fa

    call()

    server.received("POST", "https://api.example.com/p2", query=[])


@pytest.mark.anyio
async def test_n_2_fa_async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.n_2_fa

    await call()

    server.received("POST", "https://api.example.com/p2", query=[])


def test_list(server: Server, client: OddOperationIdsClient) -> None:
    server.answers(204)
    call = client.odd.list

    call()

    server.received("POST", "https://api.example.com/p3", query=[])


@pytest.mark.anyio
async def test_list_async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.list

    await call()

    server.received("POST", "https://api.example.com/p3", query=[])


def test_print(server: Server, client: OddOperationIdsClient) -> None:
    server.answers(204)
    call = client.odd.print

    call()

    server.received("POST", "https://api.example.com/p4", query=[])


@pytest.mark.anyio
async def test_print_async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.print

    await call()

    server.received("POST", "https://api.example.com/p4", query=[])


def test_del_(server: Server, client: OddOperationIdsClient) -> None:
    server.answers(204)
    call = client.odd.del_

    call()

    server.received("POST", "https://api.example.com/p5", query=[])


@pytest.mark.anyio
async def test_del__async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.del_

    await call()

    server.received("POST", "https://api.example.com/p5", query=[])


def test_read_items_items_item_id_get(
    server: Server, client: OddOperationIdsClient
) -> None:
    server.answers(204)
    call = client.odd.read_items_items_item_id_get

    call()

    server.received("POST", "https://api.example.com/p6", query=[])


@pytest.mark.anyio
async def test_read_items_items_item_id_get_async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.read_items_items_item_id_get

    await call()

    server.received("POST", "https://api.example.com/p6", query=[])


def test_get_http_server2_xx(server: Server, client: OddOperationIdsClient) -> None:
    server.answers(204)
    call = client.odd.get_http_server2_xx

    call()

    server.received("POST", "https://api.example.com/p7", query=[])


@pytest.mark.anyio
async def test_get_http_server2_xx_async(
    server: Server, async_client: AsyncOddOperationIdsClient
) -> None:
    server.answers(204)
    call = async_client.odd.get_http_server2_xx

    await call()

    server.received("POST", "https://api.example.com/p7", query=[])
