"""Bodies: what is sent, what is read, and how much of it."""

from __future__ import annotations

import enum
import gzip
import json
import zlib
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import httpx
import httpx2
import pytest
from client_support import CREATE, DELETE, GET, Client, Server, answer, async_client, sync_client

from generator.runtime import jsontext
from generator.runtime.decode import decoder
from generator.runtime.errors import (
    APIStatusError,
    BadRequestError,
    ClientError,
    DecodeError,
    InvalidArgumentError,
    NotFoundError,
    ResponseTooLargeError,
    ServerError,
)
from generator.runtime.omit import omit
from generator.runtime.operation import BYTES, JSON, RAW, TEXT, Operation, Part
from generator.runtime.spec import DateTime, ListOf

WHOLE: Operation[Any] = Operation("whole", "POST", "/whole", body=JSON, whole=True, returns=RAW)


def sent(operation: Operation[Any], body: object) -> httpx2.Request:
    server = Server(200)
    sync_client(server).things._call(operation, body=body)
    return server.requests[0]


def test_a_flattened_body_keeps_what_was_given() -> None:
    body: dict[str, object] = {
        "a": None,
        "b": omit,
        "note": None,
        "zero": 0,
        "no": False,
        "text": "",
        "list": [],
    }

    assert json.loads(sent(CREATE, body).content) == {
        "note": None,
        "zero": 0,
        "no": False,
        "text": "",
        "list": [],
    }
    assert "a" in body


def test_dates_that_came_in_a_list_are_sent_as_they_came() -> None:
    texts = ["2025-04-15T13:51:51.250Z", "2025-04-15t13:51:51Z"]
    dates = decoder(ListOf(DateTime()))(list(texts))

    assert isinstance(dates[0], datetime)
    assert json.loads(sent(CREATE, {"dates": dates}).content) == {"dates": texts}
    assert json.loads(sent(WHOLE, dates).content) == texts


def test_an_emptied_flattened_body_is_an_empty_object() -> None:
    request = sent(CREATE, {"a": None, "note": omit})

    assert (request.content, request.headers["content-type"]) == (b"{}", "application/json")
    assert request.headers["content-length"] == "2"


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (0, b"0"),
        (False, b"false"),
        ("", b'""'),
        ([], b"[]"),
        ({}, b"{}"),
        (None, b"null"),
        ({"a": None}, b'{"a":null}'),
    ],
)
def test_a_falsy_body_is_sent(body: object, content: bytes) -> None:
    assert sent(WHOLE, body).content == content


def test_no_body_has_no_content_type() -> None:
    for request in (sent(WHOLE, omit), sent(GET_ALL, omit)):
        assert request.content == b""
        assert "content-type" not in request.headers
    assert sent(WHOLE, omit).headers["content-length"] == "0"
    assert "content-length" not in sent(GET_ALL, omit).headers


GET_ALL: Operation[Any] = Operation("all", "GET", "/all", returns=RAW)


def test_content_type_is_not_sent_with_a_get_whatever_the_clients_headers_say() -> None:
    server = Server(200)
    http = httpx2.Client(transport=httpx2.MockTransport(server), headers={"Content-Type": "x/y"})
    sync_client(server, http_client=http).things._call(GET, path=("a",))

    assert "content-type" not in server.requests[0].headers


def test_omit_is_dropped_however_deep_and_the_callers_mapping_is_left_alone() -> None:
    body = {"a": {"b": omit, "c": [1, omit, {"d": omit}]}}

    assert sent(WHOLE, body).content == b'{"a":{"c":[1,{}]}}'
    assert body == {"a": {"b": omit, "c": [1, omit, {"d": omit}]}}


class Color(enum.Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2**70, str(2**70)),
        ("\ud800", '"\\ud800"'),
        ("\u00e9", '"\u00e9"'),
        (Color.RED, '"red"'),
        (datetime(2025, 1, 2, tzinfo=UTC), '"2025-01-02T00:00:00Z"'),
        (Decimal(2), "2"),
        (Decimal("2.5"), "2.5"),
        (MappingProxyType({"a": 1}), '{"a":1}'),
        (OrderedDict(a=(1, 2)), '{"a":[1,2]}'),
        (1e16, "1e+16"),
    ],
)
def test_json_bytes_do_not_depend_on_what_is_installed(value: object, text: str) -> None:
    assert jsontext.dumps(value) == text.encode()


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), {"a": float("nan")}, b"x", object(), {(1,): 2}]
)
def test_what_json_does_not_know_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError):
        jsontext.dumps(value)


def test_a_body_that_holds_itself_is_refused() -> None:
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(InvalidArgumentError):
        jsontext.dumps(loop)


READ = [
    "12345678901234567890123",
    "NaN",
    '"\\ud800"',
    "1e400",
    "-0",
    '\ufeff{"a":1}',
    "9223372036854775808",
    "18446744073709551616",
    "0.1",
    "1E5",
    '{"a":1,"a":2}',
    "[123456789012345678901234567890.5]",
]


@pytest.mark.parametrize("text", READ)
def test_json_is_read_as_the_standard_library_reads_it(text: str) -> None:
    assert repr(jsontext.loads(text.encode())) == repr(json.loads(text.encode()))


def test_other_media_types_are_sent_as_they_are() -> None:
    form: Operation[Any] = Operation(
        "f", "POST", "/f", body="application/x-www-form-urlencoded", returns=RAW
    )
    merge: Operation[Any] = Operation(
        "m", "PATCH", "/m", body="application/merge-patch+json", whole=True, returns=RAW
    )
    blob: Operation[Any] = Operation("b", "PUT", "/b", body="image/png", returns=RAW)
    anything: Operation[Any] = Operation("a", "PUT", "/a", body="*/*", returns=RAW)

    assert sent(form, {"a": [1, 2], "b": None, "c": True}).content == b"a=1&a=2&c=true"
    assert sent(merge, {"a": None}).content == b'{"a":null}'
    assert sent(merge, {}).headers["content-type"] == "application/merge-patch+json"
    assert sent(blob, b"\x89PNG").content == b"\x89PNG"
    assert sent(anything, "t").headers["content-type"] == "application/octet-stream"
    with pytest.raises(InvalidArgumentError):
        sent(blob, {"a": 1})


@pytest.mark.parametrize(
    ("field", "value", "content"),
    [
        (Part("a", style="deepObject", explode=True), {"b": {"c": True}}, b"a%5Bb%5D%5Bc%5D=true"),
        (Part("a", style="form"), ["x", "y z"], b"a=x,y%20z"),
        (Part("a", style="form", explode=True), {"b": 1, "c": None}, b"b=1"),
        (Part("a", style="form", allow_reserved=True), "x/y&z", b"a=x/y%26z"),
        (Part("a", content="application/json"), "x", b"a=%22x%22"),
        (Part("a", content="application/json"), [{"b": 1}, 2], b"a=%7B%22b%22%3A1%7D&a=2"),
        (Part("b", style="form"), {"c": False}, b"a=%7B%22c%22%3Afalse%7D"),
        (Part("a", style="form"), None, b""),
        (Part("a", content="application/json"), omit, b""),
    ],
)
def test_a_form_is_written_as_its_encodings_say(field: Part, value: object, content: bytes) -> None:
    form: Operation[Any] = Operation(
        "f", "POST", "/f", body="application/x-www-form-urlencoded", fields=(field,), returns=RAW
    )

    assert sent(form, {"a": value}).content == content


def test_results_are_json_text_bytes_or_nothing() -> None:
    def of(returns: Any, response: httpx2.Response) -> Any:
        return sync_client(Server(response)).things._call(
            Operation("x", "GET", "/x", returns=returns)
        )

    assert of(RAW, httpx2.Response(200, content=b"5")) == 5
    assert of(RAW, httpx2.Response(204)) is None
    assert (
        of(
            TEXT,
            httpx2.Response(
                200,
                content="\u00e9".encode("latin-1"),
                headers={"content-type": "text/plain; charset=latin-1"},
            ),
        )
        == "\u00e9"
    )
    assert (
        of(
            TEXT,
            httpx2.Response(
                200, content=b"x", headers={"content-type": "text/plain; charset=nonsense"}
            ),
        )
        == "x"
    )
    assert of(BYTES, httpx2.Response(200, content=b"\x00")) == b"\x00"
    assert of(None, httpx2.Response(200, content=b"not json")) is None
    assert of({"200": RAW, "default": TEXT}, httpx2.Response(200, content=b"1")) == 1
    assert of({"200": RAW, "2XX": TEXT}, httpx2.Response(202, content=b"1")) == "1"


@pytest.mark.parametrize("content", [b"<html>", b'{"a":', b"[" * 200_000])
def test_a_success_that_is_not_json_is_a_decode_error(content: bytes) -> None:
    response = httpx2.Response(
        200, content=content, headers={"content-type": "application/json", "x-request-id": "r"}
    )
    with pytest.raises(DecodeError) as caught:
        sync_client(Server(response)).things._call(GET, path=("a",))
    assert str(caught.value.body).encode() == content[:65536]
    assert (caught.value.status_code, caught.value.request_id, caught.value.operation_id) == (
        200,
        "r",
        "getThing",
    )


@pytest.mark.anyio
async def test_a_success_that_is_not_json_is_a_decode_error_async() -> None:
    with pytest.raises(DecodeError):
        await async_client(Server(httpx2.Response(200, content=b"<html>"))).things._call(
            GET, path=("a",)
        )


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b"", None),
        (b'{"detail":"no"}', {"detail": "no"}),
        (b"<h1>no</h1>", "<h1>no</h1>"),
        (b"[1]", [1]),
        (b'"s"', "s"),
    ],
)
def test_an_error_body_is_read_tolerantly(content: bytes, body: object) -> None:
    with pytest.raises(NotFoundError) as caught:
        sync_client(
            Server(
                httpx2.Response(404, content=content, headers={"content-type": "application/json"})
            )
        ).things._call(GET, path=("a",))
    assert caught.value.body == body


def test_an_error_says_what_the_server_says() -> None:
    failing = answer(
        400, {"title": "Bad\nRequest", "error": {"message": "x"}}, x_request_id="req-1"
    )
    with pytest.raises(BadRequestError) as caught:
        sync_client(Server(failing)).things._call(GET, path=("a",))
    assert str(caught.value) == (
        "400 Bad Request from GET https://api.example.com/v0.1/things/a:"
        " Bad Request (request id req-1)"
    )


@pytest.mark.parametrize(
    ("status", "cls"), [(418, ClientError), (599, ServerError), (304, APIStatusError)]
)
def test_a_status_without_a_class_of_its_own_has_its_familys(
    status: int, cls: type[APIStatusError]
) -> None:
    with pytest.raises(cls) as caught:
        sync_client(Server(httpx2.Response(status))).things._call(GET, path=("a",))
    assert caught.value.status_code == status


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that counts what is read of it."""

    def __init__(self, chunk: bytes, times: int) -> None:
        self.chunk, self.times, self.read, self.closed = chunk, times, 0, False

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self.times):
            self.read += 1
            yield self.chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_a_body_beyond_the_limit_is_not_read_to_its_end() -> None:
    body = Body(b"x" * 1000, 1_000_000)
    client = sync_client(lambda request: httpx2.Response(200, stream=body), max_response_bytes=5000)

    with pytest.raises(ResponseTooLargeError) as caught:
        client.things._call(GET, path=("a",))
    assert (caught.value.limit, body.read, body.closed) == (5000, 6, True)


@pytest.mark.anyio
async def test_a_body_beyond_the_limit_is_not_read_to_its_end_async() -> None:
    body = Body(b"x" * 1000, 1_000_000)
    client = async_client(
        lambda request: httpx2.Response(200, stream=body), max_response_bytes=5000
    )

    with pytest.raises(ResponseTooLargeError):
        await client.things._call(GET, path=("a",))
    assert (body.read, body.closed) == (6, True)


@pytest.mark.parametrize("length", ["5001", "9" * 50])
def test_an_announced_length_beyond_the_limit_is_refused_at_once(length: str) -> None:
    body = Body(b"x", 1)
    client = sync_client(
        lambda request: httpx2.Response(200, stream=body, headers={"content-length": length}),
        max_response_bytes=5000,
    )
    with pytest.raises(ResponseTooLargeError):
        client.things._call(GET, path=("a",))
    assert (body.read, body.closed) == (0, True)


BOMB = gzip.compress(b" " * 50_000_000)


def test_a_decompression_bomb_is_stopped() -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, stream=Body(BOMB, 1), headers={"content-encoding": "gzip"})

    with pytest.raises(ResponseTooLargeError):
        sync_client(handler, max_response_bytes=100_000).things._call(GET, path=("a",))


@pytest.mark.anyio
async def test_a_decompression_bomb_is_stopped_async() -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, stream=Body(BOMB, 1), headers={"content-encoding": "gzip"})

    with pytest.raises(ResponseTooLargeError):
        await async_client(handler, max_response_bytes=100_000).things._call(GET, path=("a",))


class Old(httpx.SyncByteStream):
    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self.content


def old_client(content: bytes, coding: str, **options: Any) -> Client:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Old(content), headers={"content-encoding": coding})

    return sync_client(
        Server(), http_client=httpx.Client(transport=httpx.MockTransport(handler)), **options
    )


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        ("gzip", gzip.compress(b"[1]")),
        ("deflate", zlib.compress(b"[1]")),
        ("deflate", zlib.compress(b"[1]")[2:-4]),
        ("identity", b"[1]"),
    ],
    ids=["gzip", "deflate", "deflate-raw", "identity"],
)
def test_a_client_of_httpx_reads_compressed_bodies(coding: str, content: bytes) -> None:
    assert old_client(content, coding).things._call(GET, path=("a",)) == [1]


def test_a_decompression_bomb_is_stopped_with_a_client_of_httpx() -> None:
    with pytest.raises(ResponseTooLargeError):
        old_client(BOMB, "gzip", max_response_bytes=100_000).things._call(GET, path=("a",))


@pytest.mark.parametrize("coding", ["gzip", "gzip, gzip", "br"])
def test_a_broken_or_unknown_coding_is_a_decode_error(coding: str) -> None:
    with pytest.raises(DecodeError):
        old_client(b"nonsense", coding).things._call(GET, path=("a",))


def test_a_broken_coding_is_a_decode_error() -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            200, stream=Body(b"nonsense", 1), headers={"content-encoding": "gzip"}
        )

    with pytest.raises(DecodeError) as caught:
        sync_client(handler).things._call(GET, path=("a",))
    assert caught.value.status_code == 200


@pytest.mark.anyio
async def test_a_broken_coding_is_a_decode_error_async() -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            200, stream=Body(b"nonsense", 1), headers={"content-encoding": "gzip"}
        )

    with pytest.raises(DecodeError) as caught:
        await async_client(handler).things._call(GET, path=("a",))
    assert caught.value.status_code == 200


def test_delete_returns_nothing() -> None:
    assert sync_client(Server(httpx2.Response(204))).things._call(DELETE, path=("a",)) is None
