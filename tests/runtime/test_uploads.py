"""Uploads on their way: read while they are sent, sent again where that can be, never twice where not."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from client_support import (
    AClient,
    Client,
    FakeClock,
    Server,
    answer,
    async_client,
    sync_client,
)

from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    InvalidArgumentError,
    RateLimitError,
    ServiceUnavailableError,
)
from generator.runtime.operation import RAW, Operation, Part
from generator.runtime.sources import CHUNK
from generator.runtime.upload import JOINED, Upload, whole
from tests.body_parts import parts_of

FORM: Operation[Any] = Operation(
    "upload",
    "PUT",
    "/files",
    body="multipart/form-data",
    fields=(Part("file", file=True),),
    returns=RAW,
)
BLOB: Operation[Any] = Operation(
    "replace", "PUT", "/blob", body="application/octet-stream", whole=True, returns=RAW
)
LARGE = os.urandom(JOINED + 1)


def chunks(*texts: bytes) -> Iterator[bytes]:
    yield from texts


async def async_chunks(*texts: bytes) -> AsyncIterator[bytes]:
    for text in texts:
        yield text


class Unseekable:
    """A file that can be read once, as a pipe."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "large.bin"
    found.write_bytes(LARGE)
    return found


async def send(
    client: Client | AClient, operation: Operation[Any], body: object, **said: Any
) -> None:
    if isinstance(client, Client):
        client.things._call(operation, body=body, **said)
    else:
        await client.things._call(operation, body=body, **said)


BOTH = pytest.mark.parametrize("make", [sync_client, async_client])
Make = Callable[..., Any]


@BOTH
@pytest.mark.anyio
async def test_a_file_is_sent_with_its_length(make: Make, path: Path) -> None:
    server = Server(200)

    await send(make(server), FORM, {"file": path, "note": "x"})

    request = server.requests[0]
    assert [part.content for part in parts_of(request)] == [LARGE, b"x"]
    assert request.headers["content-length"] == str(len(request.content))
    assert "transfer-encoding" not in request.headers


@BOTH
@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["path", "open", "bytes", "iterator", "list", "pipe"])
async def test_a_whole_body_is_sent_in_chunks(make: Make, path: Path, kind: str) -> None:
    server = Server(200)
    bodies: dict[str, object] = {
        "path": path,
        "open": io.BytesIO(LARGE),
        "bytes": memoryview(LARGE),
        "iterator": chunks(LARGE[:5], LARGE[5:]),
        "list": [LARGE[:5], LARGE[5:]],
        "pipe": Unseekable(LARGE),
    }

    await send(make(server), BLOB, bodies[kind])

    request = server.requests[0]
    known = kind in ("path", "open", "bytes")
    assert request.content == LARGE
    assert request.headers.get("content-length") == (str(len(LARGE)) if known else None)
    assert request.headers.get("transfer-encoding") == (None if known else "chunked")
    assert request.headers["content-type"] == "application/octet-stream"


@pytest.mark.anyio
async def test_an_async_iterator_needs_the_async_client() -> None:
    server = Server(200)

    await send(async_client(server), BLOB, async_chunks(b"a", b"b"))
    with pytest.raises(InvalidArgumentError, match="async client"):
        await send(sync_client(server), BLOB, async_chunks(b"a", b"b"))

    assert [request.content for request in server.requests] == [b"ab"]


def test_a_large_file_is_never_in_memory_as_a_whole(path: Path) -> None:
    upload = whole(path, "the body")
    assert isinstance(upload, Upload)

    assert max(map(len, upload.chunks())) <= CHUNK


@pytest.mark.anyio
async def test_files_are_read_beside_the_event_loop(path: Path) -> None:
    threads: set[int] = set()

    class File(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            threads.add(threading.get_ident())
            return super().read(size)

    await send(async_client(Server(200)), BLOB, File(LARGE))

    assert threads
    assert threading.get_ident() not in threads


@BOTH
@pytest.mark.anyio
async def test_what_can_be_rewound_is_sent_again(make: Make, path: Path) -> None:
    with path.open("rb") as file:
        file.seek(7)
        for body in (file, path, [LARGE]):
            server = Server(503, httpx2.WriteError("lost"), 200)

            await send(make(server), BLOB, body)

            wanted = LARGE[7:] if body is file else LARGE
            assert [request.content for request in server.requests] == [wanted] * 3


@BOTH
@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "error"),
    [(503, ServiceUnavailableError), (429, RateLimitError), (401, AuthenticationError)],
)
async def test_an_iterator_is_never_sent_twice(
    make: Make, status: int, error: type[Exception]
) -> None:
    for body in (chunks(b"a"), Unseekable(b"a")):
        server = Server(status, 200)

        with pytest.raises(error):
            await send(make(server, token=lambda: "a-token"), BLOB, body)

        assert server.count == 1


@BOTH
@pytest.mark.anyio
async def test_an_iterator_is_not_sent_again_after_a_broken_connection(make: Make) -> None:
    server = Server(httpx2.ReadError("lost"), 200)

    with pytest.raises(APIConnectionError):
        await send(make(server), BLOB, chunks(b"a"))

    assert server.count == 1


@BOTH
@pytest.mark.anyio
async def test_an_iterator_is_sent_again_where_nothing_of_it_was_read(make: Make) -> None:
    class Refusing(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
        def __init__(self) -> None:
            self.count = 0

        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            self.count += 1
            if self.count == 1:
                raise httpx2.ConnectError("refused")
            request.read()
            return httpx2.Response(200, json=request.content.decode())

        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            self.count += 1
            if self.count == 1:
                raise httpx2.ConnectError("refused")
            await request.aread()
            return httpx2.Response(200, json=request.content.decode())

    transport = Refusing()
    kind = httpx2.Client if make is sync_client else httpx2.AsyncClient

    await send(make(Server(), http_client=kind(transport=transport)), BLOB, chunks(b"a"))

    assert transport.count == 2


@BOTH
@pytest.mark.anyio
@pytest.mark.parametrize("status", [307, 308])
async def test_a_redirect_that_repeats_the_body_needs_one_that_can_be_read_again(
    make: Make, path: Path, status: int
) -> None:
    server = Server(answer(status, location="/v0.1/there"), 200)

    await send(make(server, follow_redirects=True), BLOB, path)
    assert [request.content for request in server.requests] == [LARGE] * 2

    server = Server(answer(status, location="/v0.1/there"), 200)
    with pytest.raises(InvalidArgumentError, match="cannot be sent again"):
        await send(make(server, follow_redirects=True), BLOB, chunks(b"a"))
    assert server.count == 1


@BOTH
@pytest.mark.anyio
async def test_a_redirect_to_get_leaves_the_body_behind(make: Make) -> None:
    server = Server(answer(303, location="/v0.1/there"), 200)

    await send(make(server, follow_redirects=True), FORM, {"file": Unseekable(b"x")})

    assert [request.method for request in server.requests] == ["PUT", "GET"]
    assert server.requests[1].content == b""
    assert "content-type" not in server.requests[1].headers


@BOTH
@pytest.mark.anyio
@pytest.mark.parametrize(
    ("given", "essence"),
    [
        ("multipart/form-data", "multipart/form-data; boundary="),
        ("multipart/form-data; boundary=mine", "multipart/form-data; boundary="),
        ("multipart/mixed; charset=utf-8", "multipart/mixed; charset=utf-8; boundary="),
        ("image/png", "multipart/form-data; boundary="),
    ],
)
async def test_a_media_type_of_the_caller_keeps_the_boundary(
    make: Make, given: str, essence: str
) -> None:
    server = Server(200)

    await send(make(server), FORM, {"file": b"x"}, options={"headers": {"content-type": given}})

    assert server.requests[0].headers["content-type"].startswith(essence)
    assert [part.content for part in parts_of(server.requests[0])] == [b"x"]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    found = tmp_path / "picture.gif"
    found.write_bytes(b"GIF89a")
    return found


@BOTH
@pytest.mark.anyio
async def test_the_caller_or_a_file_name_chooses_in_a_range_of_media_types(
    make: Make, picture: Path
) -> None:
    server = Server(200)
    anything: Operation[Any] = Operation("a", "PUT", "/a", body="image/*", whole=True)

    for body in (b"x", picture):
        await send(make(server), anything, body)
        await send(make(server), anything, body, options={"headers": {"Content-Type": "image/png"}})

    assert server.header("content-type") == [
        "application/octet-stream", "image/png", "image/gif", "image/png",
    ]  # fmt: skip


def test_a_clients_own_headers_do_not_replace_the_media_type() -> None:
    server = Server(200)
    client = sync_client(server, headers={"Content-Type": "application/json"})

    client.things._call(FORM, body={"file": b"x"})

    assert [part.content for part in parts_of(server.requests[0])] == [b"x"]


@pytest.mark.anyio
async def test_clients_of_httpx_send_uploads_as_well(path: Path) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=None)

    transport = httpx.MockTransport(handle)
    for http in (httpx.Client(transport=transport), httpx.AsyncClient(transport=transport)):
        make: Make = sync_client if isinstance(http, httpx.Client) else async_client
        await send(make(Server(), http_client=http), BLOB, path)
        await send(make(Server(), http_client=http), BLOB, chunks(b"a", b"b"))

    assert [request.content for request in seen] == [LARGE, b"ab"] * 2
    assert [request.headers.get("content-length") for request in seen] == [
        str(len(LARGE)),
        None,
    ] * 2


def test_the_deadline_ends_an_upload_that_goes_on_for_ever() -> None:
    clock = FakeClock()

    def endless() -> Iterator[bytes]:
        while True:
            clock.sleep(1)
            yield b"x"

    client = sync_client(Server(200), deadline=5)
    client._session.engine.clock = clock

    with pytest.raises(APITimeoutError, match="the deadline of replace passed"):
        client.things._call(BLOB, body=endless())


@pytest.mark.parametrize("file", [b"s3cret", io.BytesIO(b"s3cret"), Unseekable(b"s3cret")])
def test_a_files_content_is_in_no_error(file: object) -> None:
    server = Server(httpx2.WriteError("lost"))

    with pytest.raises(APIConnectionError) as caught:
        sync_client(server).things._call(FORM, body={"file": file})

    link: BaseException | None = caught.value
    while link is not None:
        assert "s3cret" not in f"{link!r} {link.args} {link.__dict__}"
        link = link.__cause__ or link.__context__


def test_a_file_that_becomes_shorter_is_told(path: Path) -> None:
    upload = whole(path, "the body")
    assert isinstance(upload, Upload)
    path.write_bytes(b"x")

    with pytest.raises(InvalidArgumentError, match="became shorter"):
        list(upload.chunks())


def test_a_file_that_grows_is_sent_as_long_as_it_was(path: Path) -> None:
    upload = whole(path, "the body")
    assert isinstance(upload, Upload)
    with path.open("ab") as file:
        file.write(b"more")

    assert b"".join(upload.chunks()) == LARGE


def test_chunks_that_are_no_bytes_are_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="gave str where bytes are sent"):
        sync_client(Server(200)).things._call(BLOB, body=iter(["a"]))


@pytest.mark.parametrize("body", [("n.png", b"x", "image/png"), (None, b"x")])
def test_a_whole_body_has_no_name(body: tuple[object, ...]) -> None:
    with pytest.raises(InvalidArgumentError, match="replace takes no name and media type: pass"):
        sync_client(Server(200)).things._call(BLOB, body=body)


def test_a_whole_body_that_cannot_be_read_is_refused() -> None:
    for body in ({"a": 1}, 5, None):
        with pytest.raises(InvalidArgumentError, match="the body of replace takes bytes"):
            sync_client(Server(200)).things._call(BLOB, body=body)
