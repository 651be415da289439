"""Bodies of items: encoded while they are sent, in the framing of their media type."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import httpx2
import pytest
from client_support import AClient, Client, FakeClock, Server, async_client, sync_client
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import (
    APITimeoutError,
    InvalidArgumentError,
    ServiceUnavailableError,
)
from generator.runtime.framing import EventFrames, frames_for
from generator.runtime.model import Model
from generator.runtime.omit import omit
from generator.runtime.operation import RAW, Operation, StreamOf
from generator.runtime.sequence import body_of_items
from generator.runtime.sources import CHUNK

BOTH = pytest.mark.parametrize("make", [sync_client, async_client])
Make = Callable[..., Any]


class Entry(Model):
    """A line of a log."""

    message: str


def appending(media_type: str, **said: Any) -> Operation[Any]:
    return Operation("append", "PUT", "/log", body=StreamOf(media_type, **said), returns=RAW)


LINES = appending("application/jsonl")


def entries(count: int = 2) -> Iterator[dict[str, int]]:
    for number in range(count):
        yield {"n": number}


async def async_entries(count: int = 2) -> AsyncIterator[dict[str, int]]:
    for entry in entries(count):
        yield entry


async def send(client: Client | AClient, operation: Operation[Any], body: object) -> None:
    if isinstance(client, Client):
        client.things._call(operation, body=body)
    else:
        await client.things._call(operation, body=body)


def sent(operation: Operation[Any], *items: object) -> bytes:
    server = Server(200)
    sync_client(server).things._call(operation, body=items)
    return server.requests[0].content


@BOTH
@pytest.mark.anyio
async def test_items_are_sent_in_chunks(make: Make) -> None:
    for body in ([{"n": 0}, {"n": 1}], entries(), {"a": {"n": 0}, "b": {"n": 1}}.values()):
        server = Server(200)

        await send(make(server), LINES, body)

        request = server.requests[0]
        assert request.content == b'{"n":0}\n{"n":1}\n'
        assert request.headers["content-type"] == "application/jsonl"
        assert request.headers["transfer-encoding"] == "chunked"
        assert "content-length" not in request.headers


@pytest.mark.anyio
async def test_an_async_iterable_needs_the_async_client() -> None:
    server = Server(200)

    await send(async_client(server), LINES, async_entries())
    with pytest.raises(InvalidArgumentError, match="the body of append needs the async client"):
        await send(sync_client(server), LINES, async_entries())

    assert [request.content for request in server.requests] == [b'{"n":0}\n{"n":1}\n']


@pytest.mark.parametrize(
    ("media_type", "said", "content"),
    [
        ("application/x-ndjson", {}, b'{"message":"a\\nb"}\n{"n":1}\n'),
        ("application/json-seq", {}, b'\x1e{"message":"a\\nb"}\n\x1e{"n":1}\n'),
        ("application/geo+json-seq", {}, b'\x1e{"message":"a\\nb"}\n\x1e{"n":1}\n'),
        ("text/event-stream", {}, b'data: {"message":"a\\nb"}\n\ndata: {"n":1}\n\n'),
    ],
)
def test_framings(media_type: str, said: dict[str, Any], content: bytes) -> None:
    assert (
        sent(appending(media_type, **said), Entry(message="a\nb"), {"n": 1, "m": omit}) == content
    )


def test_items_are_models_mappings_and_scalars() -> None:
    when = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

    assert sent(LINES, Entry(message="é"), [1], "a", None, when) == (
        '{"message":"é"}\n[1]\n"a"\nnull\n"2026-01-02T03:04:05Z"\n'.encode()
    )


@pytest.mark.parametrize(
    ("json_in", "event", "content"),
    [
        (False, {"event": "a", "id": 7, "data": "x\ny\r"}, b"event: a\nid: 7\ndata: x\ndata: y\ndata: \n\n"),
        (False, {"data": {"n": 1}, "id": None}, b'data: {"n":1}\n\n'),
        (True, {"data": None, "retry": 5}, b"data: null\nretry: 5\n\n"),
        (True, {"data": "text"}, b'data: "text"\n\n'),
        (("a",), {"event": "a", "data": "text"}, b'event: a\ndata: "text"\n\n'),
        (("a",), {"event": "b", "data": "text"}, b"event: b\ndata: text\n\n"),
        (False, {"event": "end", "data": omit}, b"event: end\n\n"),
    ],
)  # fmt: skip
def test_events_have_fields(json_in: Any, event: dict[str, object], content: bytes) -> None:
    operation = appending("text/event-stream", event=True, json=json_in)

    assert sent(operation, event) == content


@pytest.mark.parametrize(
    ("event", "message"),
    [
        ({"data": "x", "event": "a\nb"}, "'event' is one line of text"),
        ({"data": "x", "kind": "a"}, "events have no field 'kind'"),
        ({"data": "\ud800"}, "must not hold lone surrogates"),
        ("data: x", "is an event with fields, not str"),
    ],
)
def test_events_that_are_none_are_refused(event: object, message: str) -> None:
    operation = appending("text/event-stream", event=True)

    with pytest.raises(InvalidArgumentError, match=f"item 1 of the body of append.*{message}"):
        sent(operation, {"data": "fine"}, event)


@given(st.lists(st.text()), st.sampled_from(["application/jsonl", "application/json-seq"]))
def test_what_is_sent_is_read_again(texts: list[str], media_type: str) -> None:
    content = b"".join(body_of_items(StreamOf(media_type), texts, "it").chunks())

    frames = frames_for(media_type, 1 << 20)
    found = filter(None, (*frames.feed(content), *frames.end()))
    assert [json.loads(text) for text in found] == texts


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_events_that_are_sent_are_read_again(texts: list[str]) -> None:
    events = [{"data": text} for text in texts]
    kind = StreamOf("text/event-stream", event=True)
    content = b"".join(body_of_items(kind, events, "it").chunks())

    found = [event["data"] for event in EventFrames(1 << 20).feed(content)]
    assert found == [text.replace("\r\n", "\n").replace("\r", "\n") for text in texts]


def test_items_are_asked_for_while_they_are_sent() -> None:
    asked: list[int] = []

    def slow() -> Iterator[int]:
        for number in range(3):
            asked.append(number)
            yield number

    chunks = body_of_items(StreamOf("application/jsonl"), slow(), "it").chunks()

    assert (next(chunks), asked) == (b"0\n", [0])
    assert (next(chunks), asked) == (b"1\n", [0, 1])


def test_a_list_is_never_encoded_as_a_whole() -> None:
    upload = body_of_items(StreamOf("application/jsonl"), ["x" * 99] * 10_000, "it")

    sizes = list(map(len, upload.chunks()))
    assert (sum(sizes), max(sizes) < CHUNK + 200, len(sizes)) == (1_020_000, True, 8)


def test_nothing_is_sent_for_no_items() -> None:
    assert sent(LINES) == b""


@BOTH
@pytest.mark.anyio
@pytest.mark.parametrize("make_body", [list, iter])
async def test_an_item_that_cannot_be_sent_is_told_with_its_place(
    make: Make, make_body: Callable[[object], object]
) -> None:
    server = Server(200)
    body = make_body([{"n": 0}, {"n": 1}, {"n": object()}])

    with pytest.raises(InvalidArgumentError) as caught:
        await send(make(server), LINES, body)

    said = (
        "item 2 of the body of append cannot be written as JSON: object cannot be written as JSON"
    )
    assert (str(caught.value), server.count) == (said, 0)


@pytest.mark.parametrize("item", [omit, {"n": float("nan")}, {1, object()}])
def test_an_item_that_is_no_json_is_refused(item: object) -> None:
    with pytest.raises(InvalidArgumentError, match="item 0 of the body of append cannot be"):
        sent(LINES, item)


@pytest.mark.parametrize("body", [None, 5, "a", b"a", {"n": 1}, Entry(message="a")])
def test_one_item_is_no_body_of_items(body: object) -> None:
    with pytest.raises(InvalidArgumentError, match="is sent item by item: pass a list or another"):
        sync_client(Server(200)).things._call(LINES, body=body)


@BOTH
@pytest.mark.anyio
async def test_items_are_sent_again_where_they_can_be_iterated_again(make: Make) -> None:
    server = Server(503, httpx2.WriteError("lost"), 200)

    await send(make(server), LINES, [{"n": 0}])

    assert [request.content for request in server.requests] == [b'{"n":0}\n'] * 3


@pytest.mark.anyio
async def test_an_iterator_of_items_is_never_sent_twice() -> None:
    for make, body in (
        (sync_client, entries()), (async_client, entries()), (async_client, async_entries()),
    ):  # fmt: skip
        server = Server(503, 200)

        with pytest.raises(ServiceUnavailableError):
            await send(make(server), LINES, body)

        assert server.count == 1


def test_what_the_iterable_raises_is_raised() -> None:
    def failing() -> Iterator[int]:
        yield 1
        raise KeyError("mine")

    server = Server(200)
    with pytest.raises(KeyError, match="mine"):
        sync_client(server).things._call(LINES, body=failing())
    assert server.count == 0


def test_the_deadline_ends_items_that_go_on_for_ever() -> None:
    clock = FakeClock()

    def endless() -> Iterator[int]:
        while True:
            clock.sleep(1)
            yield 1

    client = sync_client(Server(200), deadline=5)
    client._session.engine.clock = clock

    with pytest.raises(APITimeoutError, match="the deadline of append passed"):
        client.things._call(LINES, body=endless())


@pytest.mark.anyio
async def test_clients_of_httpx_send_items_as_well() -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=None)

    transport = httpx.MockTransport(handle)
    await send(
        sync_client(Server(), http_client=httpx.Client(transport=transport)), LINES, entries()
    )
    client = async_client(Server(), http_client=httpx.AsyncClient(transport=transport))
    for body in (entries(), async_entries(), [{"n": 0}, {"n": 1}]):
        await send(client, LINES, body)

    assert [request.content for request in seen] == [b'{"n":0}\n{"n":1}\n'] * 4
    assert {request.headers["transfer-encoding"] for request in seen} == {"chunked"}
