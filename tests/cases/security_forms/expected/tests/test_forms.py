"""The operations of `forms`: what they send, what they read."""

from __future__ import annotations

import pytest
from security_forms import AsyncSecurityFormsClient, SecurityFormsClient

from . import server as mock


def test_get_inherited(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_inherited()

    server.received("GET", "https://api.example.com/inherited")


@pytest.mark.anyio
async def test_get_inherited_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_inherited()

    server.received("GET", "https://api.example.com/inherited")


def test_get_none(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_none()

    server.received("GET", "https://api.example.com/none", credentials=())


@pytest.mark.anyio
async def test_get_none_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_none()

    server.received("GET", "https://api.example.com/none", credentials=())


def test_get_nothing(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_nothing()

    server.received("GET", "https://api.example.com/nothing", credentials=())


@pytest.mark.anyio
async def test_get_nothing_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_nothing()

    server.received("GET", "https://api.example.com/nothing", credentials=())


def test_get_optional(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_optional()

    server.received("GET", "https://api.example.com/optional")


@pytest.mark.anyio
async def test_get_optional_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_optional()

    server.received("GET", "https://api.example.com/optional")


def test_get_either(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_either()

    server.received("GET", "https://api.example.com/either")


@pytest.mark.anyio
async def test_get_either_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_either()

    server.received("GET", "https://api.example.com/either")


def test_get_both(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_both()

    server.received("GET", "https://api.example.com/both", credentials=("key",))


@pytest.mark.anyio
async def test_get_both_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_both()

    server.received("GET", "https://api.example.com/both", credentials=("key",))


def test_list_scopes(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.list_scopes()

    server.received("GET", "https://api.example.com/scopes")


@pytest.mark.anyio
async def test_list_scopes_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.list_scopes()

    server.received("GET", "https://api.example.com/scopes")


def test_get(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get()

    server.received(
        "GET",
        "https://api.example.com/rest",
        credentials=("username",),
    )


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get()

    server.received(
        "GET",
        "https://api.example.com/rest",
        credentials=("username",),
    )


def test_get_elsewhere(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_elsewhere()

    server.received("GET", "https://other.example.net/elsewhere", credentials=())


@pytest.mark.anyio
async def test_get_elsewhere_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_elsewhere()

    server.received("GET", "https://other.example.net/elsewhere", credentials=())


def test_get_query(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_query(q="text")

    server.received(
        "GET",
        "https://api.example.com/query",
        query=[("q", "text")],
        credentials=("query",),
    )


@pytest.mark.anyio
async def test_get_query_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_query(q="text")

    server.received(
        "GET",
        "https://api.example.com/query",
        query=[("q", "text")],
        credentials=("query",),
    )


def test_get_own(server: mock.Server, client: SecurityFormsClient) -> None:
    server.answers(204)

    client.forms.get_own(api_key="text")

    server.received(
        "GET",
        "https://api.example.com/own",
        query=[("api key", "text")],
        credentials=("cookie",),
    )


@pytest.mark.anyio
async def test_get_own_async(
    server: mock.Server, async_client: AsyncSecurityFormsClient
) -> None:
    server.answers(204)

    await async_client.forms.get_own(api_key="text")

    server.received(
        "GET",
        "https://api.example.com/own",
        query=[("api key", "text")],
        credentials=("cookie",),
    )
