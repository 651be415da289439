"""The operations of `files`: what they send, what they read."""

from __future__ import annotations

import pytest
from uploads import AsyncUploadsClient, UploadsClient
from uploads.models import Owner

from . import server as mock


def test_create(server: mock.Server, client: UploadsClient) -> None:
    server.answers(204)

    client.files.create(
        file=b"text",
        purpose="print",
        grosse_x="text",
        pages=[b"text"],
        attachments={"key": b"text"},
        owner=Owner(name="text"),
        readers=[Owner(name="text")],
        outline="text",
        notes=["text"],
        area="text",
        cover="text",
        checksum="dGV4dA==",
        label="text",
        tags=["text"],
        count=1,
        json="text",
        files=[b"text"],
    )

    server.received(
        "POST",
        "https://api.example.com/files",
        parts=[
            ("file", "text"),
            ("purpose", "print"),
            ("gr\xf6\xdfe \\ x", "text"),
            ("pages", "text"),
            ("attachments[key]", "text"),
            ("owner", {"name": "text"}),
            ("readers", {"name": "text"}),
            ("outline", "text"),
            ("notes", "text"),
            ("area", "text"),
            ("cover", "text"),
            ("checksum", "dGV4dA=="),
            ("label", "text"),
            ("tags", "text"),
            ("count", "1"),
            ("json", "text"),
            ("files[]", "text"),
        ],
    )


@pytest.mark.anyio
async def test_create_async(
    server: mock.Server, async_client: AsyncUploadsClient
) -> None:
    server.answers(204)

    await async_client.files.create(
        file=b"text",
        purpose="print",
        grosse_x="text",
        pages=[b"text"],
        attachments={"key": b"text"},
        owner={"name": "text"},
        readers=[{"name": "text"}],
        outline="text",
        notes=["text"],
        area="text",
        cover="text",
        checksum="dGV4dA==",
        label="text",
        tags=["text"],
        count=1,
        json="text",
        files=[b"text"],
    )

    server.received(
        "POST",
        "https://api.example.com/files",
        parts=[
            ("file", "text"),
            ("purpose", "print"),
            ("gr\xf6\xdfe \\ x", "text"),
            ("pages", "text"),
            ("attachments[key]", "text"),
            ("owner", {"name": "text"}),
            ("readers", {"name": "text"}),
            ("outline", "text"),
            ("notes", "text"),
            ("area", "text"),
            ("cover", "text"),
            ("checksum", "dGV4dA=="),
            ("label", "text"),
            ("tags", "text"),
            ("count", "1"),
            ("json", "text"),
            ("files[]", "text"),
        ],
    )


def test_replace_content(server: mock.Server, client: UploadsClient) -> None:
    server.answers(204)

    client.files.replace_content("id", body=b"text")

    server.received(
        "PUT",
        "https://api.example.com/files/id/content",
        content=b"text",
    )


@pytest.mark.anyio
async def test_replace_content_async(
    server: mock.Server, async_client: AsyncUploadsClient
) -> None:
    server.answers(204)

    await async_client.files.replace_content("id", body=b"text")

    server.received(
        "PUT",
        "https://api.example.com/files/id/content",
        content=b"text",
    )


def test_get_parts(server: mock.Server, client: UploadsClient) -> None:
    server.answers(200, text="text")

    result = client.files.get_parts("id")

    server.received("GET", "https://api.example.com/files/id/content")
    assert result == b"text"


@pytest.mark.anyio
async def test_get_parts_async(
    server: mock.Server, async_client: AsyncUploadsClient
) -> None:
    server.answers(200, text="text")

    result = await async_client.files.get_parts("id")

    server.received("GET", "https://api.example.com/files/id/content")
    assert result == b"text"
