"""Redirects: not followed unless asked, and no credential leaves the origin."""

from __future__ import annotations

import httpx2
import pytest
from client_support import CREATE, GET, TOKEN, Server, answer, async_client, sync_client

from generator.runtime.errors import RedirectError

HERE = "https://api.example.com/v0.1/moved"
ELSEWHERE = "https://evil.example.net/x"


def test_redirect_is_an_error_unless_asked_for() -> None:
    server = Server(answer(302, location=HERE))

    with pytest.raises(RedirectError) as caught:
        sync_client(server).things._call(GET, path=("a",))
    assert caught.value.headers["Location"] == HERE
    assert server.count == 1


@pytest.mark.anyio
async def test_redirect_is_an_error_unless_asked_for_async() -> None:
    server = Server(answer(302, location=HERE))

    with pytest.raises(RedirectError):
        await async_client(server).things._call(GET, path=("a",))
    assert server.count == 1


def test_redirect_within_the_origin_keeps_credentials() -> None:
    server = Server(answer(307, location="/v0.1/moved"), 200)
    sync_client(server, follow_redirects=True).things._call(CREATE, body={"a": 1})

    assert str(server.requests[1].url) == HERE
    assert server.header("authorization") == [f"Bearer {TOKEN}"] * 2
    assert [(request.method, request.content) for request in server.requests] == [
        ("POST", b'{"a":1}')
    ] * 2


def test_redirect_to_another_origin_loses_every_credential() -> None:
    server = Server(answer(307, location=ELSEWHERE), answer(307, location=HERE), 200)
    http = httpx2.Client(
        transport=httpx2.MockTransport(server),
        headers={"X-Api-Key": "k", "X-Tenant": "t"},
        cookies={"session": "c"},
        auth=("user", "pass"),
        follow_redirects=True,
    )
    sync_client(server, http_client=http, headers={"X-Other": "o"}).things._call(
        CREATE, body={}, options={"headers": {"X-Custom": "y"}}
    )

    for request in server.requests[1:]:
        sent = set(request.headers)
        assert {
            "authorization",
            "x-api-key",
            "x-tenant",
            "cookie",
            "x-other",
            "x-custom",
        }.isdisjoint(sent)
    assert server.requests[1].headers["host"] == "evil.example.net"


def test_redirect_goes_exactly_where_it_points() -> None:
    server = Server(answer(307, location=ELSEWHERE + "?a=1"), 200)
    http = httpx2.Client(transport=httpx2.MockTransport(server), params={"api_key": "k"})
    sync_client(server, http_client=http, follow_redirects=True).things._call(GET, path=("a",))

    assert str(server.requests[0].url).endswith("/a?api_key=k")
    assert str(server.requests[1].url) == ELSEWHERE + "?a=1"


@pytest.mark.anyio
async def test_redirect_to_another_origin_loses_every_credential_async() -> None:
    server = Server(answer(307, location=ELSEWHERE), 200)
    client = async_client(server, headers={"X-Other": "o"})
    await client.things._call(GET, path=("a",), options={"follow_redirects": True})

    assert {"authorization", "x-other"}.isdisjoint(server.requests[1].headers)
    assert server.requests[1].headers["accept"] == "application/json"


@pytest.mark.parametrize(
    ("status", "method"), [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")]
)
def test_redirect_changes_the_method_as_the_standard_says(status: int, method: str) -> None:
    server = Server(answer(status, location=HERE), 200)
    sync_client(server, follow_redirects=True).things._call(CREATE, body={"a": 1})

    second = server.requests[1]
    assert second.method == method
    assert (second.content, "content-type" in second.headers) == (
        (b"", False) if method == "GET" else (b'{"a":1}', True)
    )


def test_redirects_without_end_are_an_error() -> None:
    server = Server(answer(302, location=HERE))

    with pytest.raises(RedirectError):
        sync_client(server, follow_redirects=True).things._call(GET, path=("a",))
    assert server.count == 21


@pytest.mark.parametrize(
    "location", ["", "ftp://x/y", "javascript:alert(1)", "http://[", "file:///etc/passwd"]
)
def test_a_redirect_to_nowhere_is_an_error(location: str) -> None:
    with pytest.raises(RedirectError):
        sync_client(Server(answer(302, location=location)), follow_redirects=True).things._call(
            GET, path=("a",)
        )
