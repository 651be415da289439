"""Paths, queries, headers and servers: what a caller's values become on the wire."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx2
import pytest
from client_support import GET, SEARCH, Server, async_client, sync_client

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.omit import omit
from generator.runtime.operation import RAW, Operation, Param
from generator.runtime.origin import resolve_server
from generator.runtime.path import segment


class Color(enum.Enum):
    RED = "red"


class Level(enum.StrEnum):
    LOW = "low"


REFUSED: list[object] = [
    "",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "%252e",
    "%25252e%252E",
    "a\nb",
    "a\x00",
    "%00",
    "\x7f",
    "\x85",
    None,
    b"x",
    [],
    "\ud800",
]


@pytest.mark.parametrize("value", REFUSED)
def test_path_segment_that_is_none_is_refused(value: object) -> None:
    server = Server(200)

    with pytest.raises(InvalidArgumentError):
        sync_client(server).things._call(GET, path=(value,))
    assert server.count == 0


@pytest.mark.anyio
@pytest.mark.parametrize("value", REFUSED)
async def test_path_segment_that_is_none_is_refused_async(value: object) -> None:
    server = Server(200)

    with pytest.raises(InvalidArgumentError):
        await async_client(server).things._call(GET, path=(value,))
    assert server.count == 0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a/b", "a%2Fb"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b", "a%20b"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("é", "%C3%A9"),
        ("...", "..."),
        ("a;b=c", "a%3Bb%3Dc"),
        ("a\\b", "a%5Cb"),
        (5, "5"),
        (0, "0"),
        (True, "true"),
        (False, "false"),
        (1.5, "1.5"),
        (date(2025, 4, 15), "2025-04-15"),
        (datetime(2025, 4, 15, 13, 51, tzinfo=UTC), "2025-04-15T13%3A51%3A00Z"),
        (
            datetime(2025, 4, 15, 13, 51, tzinfo=timezone(timedelta(hours=2))),
            "2025-04-15T13%3A51%3A00%2B02%3A00",
        ),
        (Color.RED, "red"),
        (Level.LOW, "low"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.10"), "1.10"),
    ],
)
def test_path_segment_is_one_segment_always(value: object, text: str) -> None:
    assert segment(value) == text
    server = Server(200)
    sync_client(server).things._call(GET, path=(value,))
    assert server.requests[0].url.raw_path == b"/v0.1/things/" + text.encode()


@pytest.mark.anyio
async def test_path_segment_is_one_segment_always_async() -> None:
    server = Server(200)
    await async_client(server).things._call(GET, path=("../x?y",))

    assert server.requests[0].url.raw_path == b"/v0.1/things/..%2Fx%3Fy"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN")])
def test_a_number_that_is_none_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError):
        segment(value)


@pytest.mark.parametrize(
    ("values", "query"),
    [
        (("a b", None, None), b"q=a%20b"),
        ((None, omit, None), b""),
        (("", 0, None), b"q=&size=0"),
        ((False, 10, ["x", "y"]), b"q=false&size=10&tags=x&tags=y"),
        ((None, None, []), b""),
        ((None, None, (True, None, omit)), b"tags=true"),
        ((Color.RED, 1.5, [date(2025, 1, 2)]), b"q=red&size=1.5&tags=2025-01-02"),
        (("a&b=c+d", None, None), b"q=a%26b%3Dc%2Bd"),
        (("\u00e9\n", None, None), b"q=%C3%A9%0A"),
    ],
)
def test_a_query_value_has_one_text(values: tuple[object, ...], query: bytes) -> None:
    server = Server(200)
    sync_client(server).things._call(SEARCH, query=values)

    assert server.requests[0].url.query == query


def test_a_hard_coded_query_is_kept() -> None:
    operation: Operation[Any] = Operation(
        "x", "GET", "/x/{}?action=y#frag", query=("a",), returns=RAW
    )
    server = Server(200)
    client = sync_client(server, base_url="https://api.example.com/v0.1?tenant=t")
    client.things._call(operation, path=("1",), query=(2,))
    client.things._call(
        operation, path=("1",), query=(None,), options={"query": {"b": [1, 2], "c": None}}
    )

    assert [request.url.raw_path for request in server.requests] == [
        b"/v0.1/x/1?tenant=t&action=y&a=2",
        b"/v0.1/x/1?tenant=t&action=y&b=1&b=2",
    ]


def test_other_styles_join_with_their_separator() -> None:
    parameters = (
        Param("a", explode=False),
        Param("b", style="pipeDelimited", explode=False),
        Param("c"),
    )
    operation: Operation[Any] = Operation("x", "GET", "/x", query=parameters, returns=RAW)
    server = Server(200)
    sync_client(server).things._call(operation, query=(["1", "2,3"], [1, 2], [1, 2]))

    assert server.requests[0].url.query == b"a=1,2%2C3&b=1%7C2&c=1&c=2"


def test_header_parameters_are_text_and_none_is_left_out() -> None:
    operation: Operation[Any] = Operation(
        "x", "GET", "/x", headers=("X-A", "X-B", "X-C", "X-D"), returns=RAW
    )
    server = Server(200)
    sync_client(server).things._call(operation, headers=(True, None, [1, 2], Level.LOW))

    headers = server.requests[0].headers
    assert (headers["x-a"], headers["x-c"], headers["x-d"], "x-b" in headers) == (
        "true",
        "1,2",
        "low",
        False,
    )


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00", "a\x7f", "\u0142"])
def test_a_header_value_with_control_characters_is_refused(value: str) -> None:
    server = Server(200)
    with pytest.raises(InvalidArgumentError) as caught:
        sync_client(server).things._call(GET, path=("a",), options={"headers": {"X-A": value}})
    with pytest.raises(InvalidArgumentError):
        sync_client(server, headers={"X-A": value})
    with pytest.raises(InvalidArgumentError):
        sync_client(server).things._call(GET, path=("a",), options={"idempotency_key": value})
    assert "Evil" not in str(caught.value)
    assert server.count == 0


@pytest.mark.parametrize("name", ["", "X A", "X:A", "X\r\nA", "\u00e9"])
def test_a_header_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(InvalidArgumentError):
        sync_client(Server(200)).things._call(GET, path=("a",), options={"headers": {name: "x"}})


def test_cookie_parameters_go_with_the_clients_cookies() -> None:
    operation: Operation[Any] = Operation("x", "GET", "/x", cookies=("a", "b"), returns=RAW)
    server = Server(200)
    http = httpx2.Client(transport=httpx2.MockTransport(server), cookies={"mine": "1"})
    sync_client(server, http_client=http).things._call(operation, cookies=("x; y", None))

    assert sorted(server.requests[0].headers["cookie"].split("; ")) == ["a=x%3B%20y", "mine=1"]
    assert dict(http.cookies) == {"mine": "1"}


DEFAULT = "https://api.nexmo.com/v0.1"


@pytest.mark.parametrize(
    ("base", "server", "expected"),
    [
        (DEFAULT, None, DEFAULT),
        (DEFAULT + "/", None, DEFAULT),
        (DEFAULT, "https://api.nexmo.com/v1", "https://api.nexmo.com/v1"),
        (
            "https://proxy.local/vonage/v0.1",
            "https://api.nexmo.com/v1",
            "https://proxy.local/vonage/v1",
        ),
        ("https://proxy.local/v0.1/", "https://api.nexmo.com/v1/", "https://proxy.local/v1"),
        ("https://proxy.local/vonage", "https://api.nexmo.com/v1", "https://proxy.local/v1"),
        ("http://localhost:8080", "https://API.nexmo.com:443/v1", "http://localhost:8080/v1"),
        ("https://proxy.local/v0.1", "/v1", "https://proxy.local/v1"),
        ("https://proxy.local/v0.1", "https://media.nexmo.com/v3", "https://media.nexmo.com/v3"),
        ("https://proxy.local/v0.1", "http://api.nexmo.com/v1", "http://api.nexmo.com/v1"),
        ("http://proxy.local/v0.1", "//media.nexmo.com/v3/", "http://media.nexmo.com/v3"),
    ],
)
def test_an_operations_server_moves_with_the_base_url(
    base: str, server: str | None, expected: str
) -> None:
    assert resolve_server(base, DEFAULT, server) == expected


def test_an_operations_server_is_used_and_a_calls_base_url_too() -> None:
    operation: Operation[Any] = Operation(
        "x", "GET", "/x", server="https://api.example.com/v1", returns=RAW
    )
    server = Server(200)
    client = sync_client(server)
    client.things._call(operation)
    client.things._call(operation, options={"base_url": "https://proxy.local/a/v0.1"})

    assert [str(request.url) for request in server.requests] == [
        "https://api.example.com/v1/x",
        "https://proxy.local/a/v1/x",
    ]


@pytest.mark.parametrize(
    "url",
    [
        *("", "api.example.com", "/v1", "ftp://x", "https://", "https://x\n", 5),
        *("https://[bad", "https://{region}.example.com", "https://a b.example", "https://a:99999"),
    ],
)
def test_a_base_url_that_is_none_is_refused(url: object) -> None:
    with pytest.raises(InvalidArgumentError):
        sync_client(Server(), base_url=url)


@pytest.mark.parametrize("url", ["http://[::1]:8080", "https://bücher.example", "https://my_api.x"])
def test_any_host_that_can_be_is_taken(url: str) -> None:
    assert sync_client(Server(200), base_url=url)._session.engine.settings.base_url.startswith(
        url[:8]
    )


@pytest.mark.parametrize("http_client", [None, httpx2.Client(params={"a": "b"})])
def test_a_url_that_is_too_long_is_refused(http_client: httpx2.Client | None) -> None:
    server = Server(200)
    client = sync_client(server, http_client=http_client)

    for path, query in ((f"/{'a' * 66_000}", {}), ("/a", {"q": "a" * 66_000})):
        with pytest.raises(InvalidArgumentError, match="at most 65,536 characters"):
            client.request("GET", path, query=query)
    with pytest.raises(InvalidArgumentError, match="at most 65,536 characters"):
        client.things._call(GET, path=("a" * 66_000,))
    assert server.count == 0


@pytest.mark.parametrize(
    "path", ["x", "https://evil.example", "/a/../b", "/%2e%2E/x", "/a\n", "/a\\b"]
)
def test_request_refuses_a_path_that_leaves_the_server(path: str) -> None:
    with pytest.raises(InvalidArgumentError):
        sync_client(Server(200)).request("GET", path)


def test_request_sends_what_the_document_does_not_know() -> None:
    server = Server(200)
    response = sync_client(server).request(
        "post", "/new/{x}", query={"a": [1, 2]}, body={"n": None}
    )

    assert (response.status_code, response.parse()) == (200, {"ok": True})
    assert server.requests[0].method == "POST"
    assert server.requests[0].url.raw_path == b"/v0.1/new/%7Bx%7D?a=1&a=2"
    assert server.requests[0].content == b'{"n":null}'


@pytest.mark.anyio
async def test_request_sends_what_the_document_does_not_know_async() -> None:
    server = Server(200)
    response = await async_client(server).request("GET", "//evil.example/x")

    assert response.parse() == {"ok": True}
    assert server.requests[0].url.host == "api.example.com"


def test_unknown_options_are_refused() -> None:
    options: Any = {"timeuot": 5}
    with pytest.raises(InvalidArgumentError, match="timeuot"):
        sync_client(Server()).things._call(GET, path=("a",), options=options)
