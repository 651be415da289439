"""Downloads: bodies that are read in pieces or written to a file."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from client_support import AClient, Client, Server, async_client, sync_client

from generator.runtime.download import AsyncDownload, Download, filename_of
from generator.runtime.errors import APIConnectionError, NotFoundError
from generator.runtime.operation import BYTES, Operation
from generator.runtime.resource import AsyncResource, Resource

GET: Operation[bytes] = Operation("getFile", "GET", "/files/{}", returns=BYTES)


class Files(Resource):
    def get(self, file_id: str) -> bytes:
        return self._call(GET, path=(file_id,))


class AsyncFiles(AsyncResource):
    async def get(self, file_id: str) -> bytes:
        return await self._call(GET, path=(file_id,))


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, *chunks: bytes | Exception) -> None:
        self.chunks = chunks
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def answering(body: Body, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: httpx2.Response(200, stream=body, headers=named)


def download(client: Client) -> Download:
    found = Files(client._session).with_streaming_response.get("1")  # type: ignore[attr-defined]
    assert isinstance(found, Download)
    return found


def async_download(client: AClient) -> AsyncDownload:
    found = AsyncFiles(client._session).with_streaming_response.get("1")  # type: ignore[attr-defined]
    assert isinstance(found, AsyncDownload)
    return found


def test_the_pieces_of_a_body() -> None:
    body = Body(b"one", b"two")

    with download(sync_client(answering(body), max_response_bytes=1)) as found:
        assert found.status_code == 200
        assert list(found.iter_bytes()) == [b"one", b"two"]

    assert body.closed


def test_the_pieces_of_a_body_async() -> None:
    body = Body(b"one", b"two")

    async def run() -> list[bytes]:
        async with async_download(async_client(answering(body))) as found:
            return [piece async for piece in found.iter_bytes()]

    assert anyio.run(run) == [b"one", b"two"]
    assert body.closed


def test_a_file_is_written(tmp_path: Path) -> None:
    body = Body(*(gzip.compress(b"one" * 1000)[place : place + 9] for place in range(0, 200, 9)))
    (tmp_path / "a.txt").write_text("before")

    with download(sync_client(answering(body, content_encoding="gzip"))) as found:
        assert found.write_to(tmp_path / "a.txt") == 3000

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("a.txt", b"one" * 1000)
    ]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_file_is_written_async(backend: str, tmp_path: Path) -> None:
    async def run() -> None:
        async with async_download(async_client(answering(Body(b"one", b"two")))) as found:
            assert await found.write_to(str(tmp_path / "a.txt")) == 6

    anyio.run(run, backend=backend)

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.txt", b"onetwo")]


def test_a_download_that_breaks_off_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("before")

    async def run() -> None:
        body = Body(b"one", httpx2.ReadError("gone"))
        async with async_download(async_client(answering(body))) as found:
            await found.write_to(target)

    with (
        pytest.raises(APIConnectionError),
        download(sync_client(answering(Body(b"one", httpx2.ReadError("gone"))))) as found,
    ):
        found.write_to(target)
    with pytest.raises(APIConnectionError):
        anyio.run(run)

    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.txt", "before")]


def test_errors_and_retries_are_those_of_any_call() -> None:
    server = Server(503, httpx2.Response(404, json={"title": "gone"}))

    with pytest.raises(NotFoundError), download(sync_client(server)):
        pass

    assert server.count == 2
    assert server.header("accept") == ["*/*", "*/*"]


def test_the_name_of_a_file() -> None:
    with download(
        sync_client(answering(Body(), content_disposition="attachment; filename=a.txt"))
    ) as found:
        assert found.filename == "a.txt"
    with download(sync_client(answering(Body()))) as found:
        assert found.filename is None


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="a b.txt"', "a b.txt"),
        (r'attachment; filename="a \"b\".txt"', 'a "b".txt'),
        ("attachment;FileName = a.txt ; size=3", "a.txt"),
        ("attachment; filename=\"eu.txt\"; filename*=UTF-8''%e2%82%ac%20r.txt", "€ r.txt"),
        ("attachment; filename*=iso-8859-1'en'%A3.txt", "£.txt"),
        ("attachment; filename*=nonsense''%41.txt; filename=b.txt", "b.txt"),
        ("attachment; filename*=broken; filename=b.txt", "b.txt"),
        ("attachment; filename=\"x; filename*=UTF-8''evil\"", "x; filename*=UTF-8''evil"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        (r'attachment; filename="..\\..\\boot.ini"', "boot.ini"),
        ('attachment; filename="C:evil.exe"', "evil.exe"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2fpasswd", "passwd"),
        ("attachment; filename*=UTF-8''a%00%0d%0ab.txt", "ab.txt"),
        ('attachment; filename=".."', None),
        ('attachment; filename="/"', None),
        ('attachment; filename=""', None),
        ("attachment", None),
        ("", None),
    ],
)
def test_names_of_files(disposition: str, name: str | None) -> None:
    assert filename_of(disposition) == name
