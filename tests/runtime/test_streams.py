"""Streams of items: opened like any call, decoded one by one, always closed."""

from __future__ import annotations

import gc
import gzip
import sys
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Literal

import anyio
import anyio.lowlevel
import httpx
import httpx2
import pytest
from client_support import CONFIG, FakeClock, Handler, Server, async_client, sync_client

from generator.runtime.client import ClientConfig
from generator.runtime.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    NotFoundError,
    ResponseTooLargeError,
)
from generator.runtime.model import Model
from generator.runtime.operation import JSON, Operation, StreamOf
from generator.runtime.stream import AsyncStream, ServerSentEvent, Stream

EVENT_STREAM = "text/event-stream"


def operation(items: StreamOf | dict[str, StreamOf], method: str = "GET") -> Operation[Any]:
    body = JSON if method == "POST" else None
    return Operation("watch", method, "/things", returns=items, body=body)


CHUNKS = operation(StreamOf(EVENT_STREAM, "Chunk"))
LINES = operation(StreamOf("application/x-ndjson", "Chunk"))
RECORDS = operation(StreamOf("application/json-seq"))
PLAIN = operation(StreamOf(EVENT_STREAM, event=True))


class Chunk(Model):
    text: str


class Told(Model):
    event: Literal["told"]
    data: str


MODELS = sys.modules[__name__]


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in chunks; an exception among them is raised. It knows how far it was read."""

    def __init__(self, *chunks: bytes | Exception) -> None:
        self.chunks = chunks
        self.given = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            if isinstance(chunk, Exception):
                raise chunk
            self.given += 1
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def answering(body: Body, kind: str = EVENT_STREAM, **headers: str) -> Handler:
    all_headers = {"content-type": kind, **{k.replace("_", "-"): v for k, v in headers.items()}}
    return lambda request: httpx2.Response(200, stream=body, headers=all_headers)


def sync_stream(handler: Handler, sent: Operation[Any] = CHUNKS, **options: Any) -> Stream[Any]:
    client = sync_client(handler, **options)
    client._session.engine.config = ClientConfig(server=CONFIG.server, models=MODELS)
    return client.things._stream(sent)


def async_stream(
    handler: Handler, sent: Operation[Any] = CHUNKS, **options: Any
) -> AsyncStream[Any]:
    client = async_client(handler, **options)
    client._session.engine.config = ClientConfig(server=CONFIG.server, models=MODELS)
    return client.things._stream(sent)


def read_sync(handler: Handler, sent: Operation[Any] = CHUNKS, **options: Any) -> list[Any]:
    return list(sync_stream(handler, sent, **options))


def read_async(handler: Handler, sent: Operation[Any] = CHUNKS, **options: Any) -> list[Any]:
    async def read() -> list[Any]:
        return [item async for item in async_stream(handler, sent, **options)]

    return anyio.run(read)


Read = Callable[..., list[Any]]
both = pytest.mark.parametrize("read", [read_sync, read_async])
TWO = (b'data: {"text": "a"}\n\nda', b'ta: {"text": "b"}\n\n')


@both
def test_the_items_of_an_event_stream(read: Read) -> None:
    body = Body(*TWO, b"data: [DONE]\n\n", b"data: {}\n\n")

    items = read(answering(body))

    assert [item.text for item in items] == ["a", "b"]
    assert all(type(item) is Chunk for item in items)
    assert body.closed
    assert body.given == 3


@both
def test_the_request_asks_for_the_stream(read: Read) -> None:
    server = Server(httpx2.Response(200, content=b""))

    assert read(server) == []
    assert server.header("accept") == [EVENT_STREAM]


@both
def test_blank_data_keeps_a_stream_alive(read: Read) -> None:
    assert [item.text for item in read(answering(Body(b"data\n\n: x\n\n", *TWO)))] == ["a", "b"]


@both
def test_plain_events(read: Read) -> None:
    body = Body(b"event: e\nid: 1\nretry: 5\ndata: [DONE]\n\ndata: b\n\n")

    assert read(answering(body), PLAIN) == [
        ServerSentEvent(data="[DONE]", event="e", id="1", retry=5),
        ServerSentEvent(data="b"),
    ]


@both
def test_events_as_the_document_describes_them(read: Read) -> None:
    told = operation(StreamOf(EVENT_STREAM, "Told", event=True, json=("told",)))
    body = Body(b'event: told\ndata: {"a":1}\n\n', b'data: {"a":1}\n\nevent: told\ndata: text\n\n')

    items = read(answering(body), told)

    assert [item.to_dict() for item in items] == [
        {"event": "told", "data": {"a": 1}},
        {"data": '{"a":1}'},
        {"event": "told", "data": "text"},
    ]


@both
def test_the_data_of_events_may_all_be_json(read: Read) -> None:
    told = operation(StreamOf(EVENT_STREAM, "Told", event=True, json=True))

    items = read(answering(Body(b"data: 1\n\ndata: [DONE]\n\ndata: 2\n\n")), told)

    assert [item.to_dict() for item in items] == [{"data": 1}]


@both
def test_json_lines(read: Read) -> None:
    body = Body(b'\n{"text": "a"}\r\n{"te', b'xt": "b"}\n\n{"text": "c"}')

    assert [item.text for item in read(answering(body, "text/plain"), LINES)] == ["a", "b", "c"]


@both
def test_json_records(read: Read) -> None:
    body = Body(b'\x1e{"a": 1}\n\x1e[2]\n\x1e{"cut')

    assert read(answering(body, "application/json-seq"), RECORDS) == [{"a": 1}, [2]]


@both
def test_a_status_chooses_the_stream(read: Read) -> None:
    sent = operation({"206": StreamOf("application/jsonl"), "200": StreamOf(EVENT_STREAM)})

    assert read(answering(Body(b"data: 1\n\n")), sent) == [1]


@both
def test_a_line_that_is_no_json(read: Read) -> None:
    body = Body(b'{"text": "a"}\n\n{"text": \n', b"{}\n")

    with pytest.raises(DecodeError, match="the response to watch is not JSON in line 3") as caught:
        read(answering(body, request_id="r-1"), LINES)

    assert caught.value.body == '{"text": '
    assert (caught.value.operation_id, caught.value.request_id) == ("watch", "r-1")
    assert body.closed


@both
def test_data_that_is_no_json(read: Read) -> None:
    with pytest.raises(DecodeError, match="is not JSON in event 2"):
        read(answering(Body(b"data: {}\n\ndata: {\n\n")))


@both
def test_a_whole_answer_is_no_stream_of_events(read: Read) -> None:
    with pytest.raises(DecodeError, match="is application/json, not a stream of events"):
        read(answering(Body(b"{}"), "application/json; charset=utf-8"))


@both
def test_the_size_of_an_item_is_limited_and_that_of_a_stream_not(read: Read) -> None:
    assert len(read(answering(Body(*TWO * 100)), max_response_bytes=30)) == 200
    with pytest.raises(ResponseTooLargeError, match="event 3 of the response to watch is longer"):
        read(answering(Body(*TWO, b"data: " + b"x" * 100)), max_response_bytes=30)


@both
def test_a_status_of_failure_has_its_body(read: Read) -> None:
    server = Server(httpx2.Response(404, json={"title": "gone"}))

    with pytest.raises(NotFoundError) as caught:
        read(server)

    assert caught.value.body == {"title": "gone"}


@both
def test_it_is_sent_again_until_the_answer_begins(read: Read) -> None:
    server = Server(503, httpx2.ConnectError("no"), httpx2.Response(200, content=TWO[0]))

    assert len(read(server)) == 1
    assert server.count == 3


@both
def test_what_was_begun_is_not_asked_for_again(read: Read) -> None:
    body = Body(*TWO, httpx2.ReadError("gone"))
    seen: list[Any] = []

    with pytest.raises(APIConnectionError, match=r"ReadError at GET .*/things: gone"):
        seen += read(answering(body))

    assert body.closed


@both
def test_silence_ends_a_stream(read: Read) -> None:
    with pytest.raises(APITimeoutError) as caught:
        read(answering(Body(TWO[0], httpx2.ReadTimeout("silence"))))

    assert caught.value.operation_id == "watch"


@both
def test_a_refused_token_is_asked_for_anew(read: Read) -> None:
    tokens = iter(["one-token", "two-token"])
    server = Server(401, httpx2.Response(200, content=b"".join(TWO)))

    assert len(read(server, token=lambda: next(tokens))) == 2
    assert server.header("authorization") == ["Bearer one-token", "Bearer two-token"]
    with pytest.raises(AuthenticationError):
        read(Server(401))


@both
def test_a_body_may_be_compressed(read: Read) -> None:
    content = gzip.compress(b"".join(TWO))
    body = Body(*(content[place : place + 1] for place in range(len(content))))

    assert len(read(answering(body, content_encoding="gzip"))) == 2
    with pytest.raises(DecodeError, match="content coding 'gzip'"):
        read(answering(Body(b"nonsense"), content_encoding="gzip"))


@both
def test_hooks_hear_of_a_stream_that_breaks_off(read: Read) -> None:
    heard: list[tuple[str, str | None]] = []
    options = {"hooks": [lambda event: heard.append((event.kind, event.error))]}

    with pytest.raises(APIConnectionError):
        read(answering(Body(TWO[0], httpx2.ReadError("gone"))), **options)

    assert heard == [("request", None), ("response", None), ("failure", "ReadError")]


def test_the_deadline_ends_when_the_answer_begins() -> None:
    stream = sync_stream(answering(Body(*TWO)), deadline=10)
    clock = stream._engine.clock
    assert isinstance(clock, FakeClock)

    with stream:
        clock.now += 1000
        assert len(list(stream)) == 2


def test_a_stream_tells_of_its_answer() -> None:
    body = Body(b"id: 7\nevent: e\ndata: {}\n\n", b"id: 8\ndata: {}\n\n")

    with sync_stream(Server(503, answering(body, x_request_id="r-1"))) as stream:
        assert (stream.status_code, stream.request_id, stream.retries_taken) == (200, "r-1", 1)
        assert stream.headers["content-type"] == EVENT_STREAM
        assert stream.last_event is None
        next(stream)
        assert stream.last_event == ServerSentEvent(data="{}", event="e", id="7")
        assert stream.last_event_id == "7"

    assert repr(stream) == "<Stream of watch>"


def test_nothing_is_sent_before_a_stream_is_entered() -> None:
    server = Server(200)

    stream = sync_stream(server)

    assert server.count == 0
    with pytest.raises(APIError, match="<Stream of watch> is not open: enter it using 'with'"):
        _ = stream.headers
    stream.close()
    assert list(stream) == []
    assert server.count == 0


def test_leaving_the_block_closes() -> None:
    body = Body(*TWO, *TWO)

    with sync_stream(answering(body)) as stream:
        for _ in stream:
            break

    assert (body.closed, body.given) == (True, 1)
    assert list(stream) == []


def test_an_exception_in_the_block_closes() -> None:
    body = Body(*TWO)

    with pytest.raises(KeyError), sync_stream(answering(body)) as stream:
        next(stream)
        raise KeyError

    assert body.closed


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Leave cycles where they are."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.usefixtures("uncollected")
def test_a_stream_that_is_let_go_of_is_closed_at_once() -> None:
    body = Body(*TWO, *TWO)

    for _ in sync_stream(answering(body)):
        assert not body.closed
        break

    assert (body.closed, body.given) == (True, 1)


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_stream_that_is_let_go_of_is_closed_by_the_loop(backend: str) -> None:
    body = Body(*TWO, *TWO)

    async def run() -> None:
        async for _ in async_stream(answering(body)):
            break
        for _ in range(10):
            await anyio.lowlevel.checkpoint()
        assert body.closed

    if backend == "asyncio":
        anyio.run(run, backend=backend)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # trio tells of what it closes
        anyio.run(run, backend=backend)


def test_leaving_an_async_block_closes() -> None:
    body, broken = Body(*TWO, *TWO), Body(*TWO)

    async def run() -> None:
        async with async_stream(answering(body)) as stream:
            async for _ in stream:
                break
        assert [item async for item in stream] == []
        with pytest.raises(KeyError):
            async with async_stream(answering(broken)) as stream:
                assert stream.status_code == 200
                await anext(stream)
                raise KeyError

    anyio.run(run)

    assert (body.closed, body.given) == (True, 1)
    assert broken.closed


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_stream_is_closed(backend: str) -> None:
    body = Body(*TWO)

    async def run() -> None:
        with anyio.move_on_after(10) as scope:
            async with async_stream(answering(body)) as stream:
                async for _ in stream:
                    scope.cancel()
                    await anyio.sleep(1)

    anyio.run(run, backend=backend)

    assert body.closed


def test_an_old_client_of_the_caller() -> None:
    class Old(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield gzip.compress(b"".join(TWO))

    headers = {"content-encoding": "gzip"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Old(), headers=headers))
    client = httpx.Client(transport=transport)

    assert len(list(sync_stream(Server(200), http_client=client))) == 2


def test_the_raw_proxy_gives_the_stream_itself() -> None:
    client = sync_client(answering(Body(*TWO)))
    client._session.engine.config = ClientConfig(server=CONFIG.server, models=MODELS)

    with client.things.with_raw_response._stream(CHUNKS) as stream:  # type: ignore[attr-defined]
        assert stream.status_code == 200
