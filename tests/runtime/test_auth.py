"""Credentials: how they are got, renewed once, and where they may go."""

from __future__ import annotations

import base64
import functools
import json
import threading
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import httpx2
import pytest
from client_support import CREATE, GET, TOKEN, Client, Server, async_client, sync_client

from generator.runtime.errors import AuthenticationError, InvalidArgumentError
from generator.runtime.operation import RAW, Operation


class Issuer:
    """A token callable that counts."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> str:
        self.count += 1
        return f"token-{self.count}"


def only(token: str) -> Any:
    """Return a handler that accepts one token."""

    def handler(request: httpx2.Request) -> httpx2.Response:
        good = request.headers.get("authorization") == f"Bearer {token}"
        return httpx2.Response(200 if good else 401, json={})

    return handler


def test_a_token_is_sent_as_bearer() -> None:
    server = Server(200)
    sync_client(server).things._call(GET, path=("a",))

    assert server.header("authorization") == [f"Bearer {TOKEN}"]


def test_401_refresh_sends_once_more_with_another_token() -> None:
    issuer = Issuer()
    server = Server(only("token-2"))
    sync_client(server, token=issuer, max_retries=0).things._call(CREATE, body={"a": 1})

    assert server.header("authorization") == ["Bearer token-1", "Bearer token-2"]
    assert [request.content for request in server.requests] == [b'{"a":1}'] * 2


@pytest.mark.anyio
async def test_401_refresh_sends_once_more_with_another_token_async() -> None:
    issuer = Issuer()

    async def token() -> str:
        await anyio.lowlevel.checkpoint()
        return issuer()

    server = Server(only("token-2"))
    await async_client(server, token=token, max_retries=0).things._call(CREATE, body={"a": 1})

    assert server.header("authorization") == ["Bearer token-1", "Bearer token-2"]


def test_401_refresh_happens_once_only() -> None:
    server = Server(401)

    with pytest.raises(AuthenticationError):
        sync_client(server, token=Issuer()).things._call(GET, path=("a",))
    assert server.count == 2


@pytest.mark.anyio
async def test_401_refresh_happens_once_only_async() -> None:
    server = Server(401)

    with pytest.raises(AuthenticationError):
        await async_client(server, token=Issuer()).things._call(GET, path=("a",))
    assert server.count == 2


def test_401_is_not_repeated_with_the_same_token() -> None:
    server = Server(401)

    with pytest.raises(AuthenticationError):
        sync_client(server, token=lambda: "always-the-same").things._call(GET, path=("a",))
    assert server.count == 1


def test_401_refresh_is_shared_by_threads() -> None:
    issuer = Issuer()
    barrier = threading.Barrier(8)
    first = threading.local()

    def handler(request: httpx2.Request) -> httpx2.Response:
        if not getattr(first, "done", False):
            first.done = True
            barrier.wait(5)
        return only("token-2")(request)  # type: ignore[no-any-return]

    client = sync_client(handler, token=issuer)
    results: list[object] = []
    threads = [
        threading.Thread(target=lambda: results.append(client.things._call(GET, path=("a",))))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert (len(results), issuer.count) == (8, 2)


@pytest.mark.anyio
async def test_401_refresh_is_shared_by_tasks() -> None:
    issuer = Issuer()

    async def token() -> str:
        await anyio.sleep(0.001)
        return issuer()

    async def handler(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.001)
        return only("token-2")(request)  # type: ignore[no-any-return]

    client = async_client(handler, token=token)  # type: ignore[arg-type]
    async with anyio.create_task_group() as group:
        for _ in range(8):
            group.start_soon(functools.partial(client.things._call, GET, path=("a",)))

    assert issuer.count == 2


def test_a_callables_token_is_kept() -> None:
    issuer = Issuer()
    server = Server(200)
    client = sync_client(server, token=issuer)
    client.things._call(GET, path=("a",))
    client.with_options(timeout=3).things._call(GET, path=("a",))

    assert issuer.count == 1


def test_a_jwt_is_replaced_before_it_expires() -> None:
    expiries = iter([1_700_001_100, 1_700_009_999])

    def token() -> str:
        claims = base64.urlsafe_b64encode(json.dumps({"exp": next(expiries)}).encode()).rstrip(b"=")
        return f"header.{claims.decode()}.signature"

    server = Server(200)
    client = sync_client(server, token=token)
    client.things._call(GET, path=("a",))
    client._session.engine.clock.sleep(90)
    client.things._call(GET, path=("a",))

    first, second = server.header("authorization")
    assert first != second


def test_an_async_callable_on_the_sync_client_is_refused_at_construction() -> None:
    async def token() -> str:
        return "x"

    class Callable:
        async def __call__(self) -> str:
            return "x"

    for wrong in (token, functools.partial(token), Callable()):
        with pytest.raises(TypeError, match="async client"):
            Client(token=wrong)  # type: ignore[arg-type]


def test_a_callable_that_gives_a_coroutine_is_refused_when_it_is_called() -> None:
    async def token() -> str:
        return "x"

    with pytest.raises(TypeError, match="async client"):
        sync_client(Server(), token=lambda: token()).things._call(GET, path=("a",))


@pytest.mark.parametrize("token", ["", "a b", "line\n", "t\r\nX: y", "\u00e9", 5])
def test_a_token_that_cannot_be_sent_is_refused_without_showing_it(token: object) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        sync_client(Server(), token=token)
    assert str(token) not in str(caught.value) or not token


def test_auth_takes_an_httpx2_auth() -> None:
    server = Server(200)
    sync_client(server, token=None, auth=httpx2.BasicAuth("user", "pass")).things._call(
        GET, path=("a",)
    )

    assert server.header("authorization") == ["Basic dXNlcjpwYXNz"]


@pytest.mark.anyio
async def test_auth_takes_an_httpx2_auth_async() -> None:
    server = Server(200)
    client = async_client(server, token=None, auth=httpx2.BasicAuth("user", "pass"))
    await client.things._call(GET, path=("a",))

    assert server.header("authorization") == ["Basic dXNlcjpwYXNz"]


def test_auth_of_httpx2_works_with_a_client_of_httpx() -> None:
    sent: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("authorization"))
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(handler))
    basic = httpx2.BasicAuth("user", "pass")
    sync_client(Server(), http_client=http, token=None, auth=basic).things._call(GET, path=("a",))

    assert sent == ["Basic dXNlcjpwYXNz"]


def test_token_and_auth_together_are_refused() -> None:
    with pytest.raises(InvalidArgumentError):
        sync_client(Server(), auth=httpx2.BasicAuth("user", "pass"))


def test_user_and_password_in_base_url_become_basic_auth() -> None:
    server = Server(200)
    client = sync_client(server, token=None, base_url="https://user:pass@api.example.com/v0.1")
    client.things._call(GET, path=("a",))

    assert server.header("authorization") == ["Basic dXNlcjpwYXNz"]
    assert str(server.requests[0].url) == "https://api.example.com/v0.1/things/a"
    assert "pass" not in repr(client)


FOREIGN: Operation[Any] = Operation(
    "foreign", "GET", "/x", server="https://media.example.net", returns=RAW
)


def test_a_server_of_another_origin_gets_no_credentials() -> None:
    server = Server(200)
    http = httpx2.Client(
        transport=httpx2.MockTransport(server),
        headers={"X-Api-Key": "client-key", "X-Tenant": "t"},
        auth=("user", "pass"),
    )
    client = sync_client(
        server, http_client=http, headers={"X-Auth-Token": "other", "X-Trace": "1"}
    )
    client.things._call(FOREIGN)

    headers = server.requests[0].headers
    assert {"authorization", "x-api-key", "x-auth-token"}.isdisjoint(headers)
    assert (headers["x-tenant"], headers["x-trace"]) == ("t", "1")


@pytest.mark.parametrize("params", [None, {"api_key": "k"}])
def test_a_server_of_another_origin_gets_no_cookies_and_no_parameters(params: Any) -> None:
    server = Server(200)
    http = httpx2.Client(
        transport=httpx2.MockTransport(server), cookies={"session": "c"}, params=params
    )
    client = sync_client(server, http_client=http)
    client.things._call(FOREIGN)
    client.things._call(GET, path=("a",))

    foreign, home = server.requests
    assert ("cookie" in foreign.headers, str(foreign.url)) == (False, "https://media.example.net/x")
    assert (home.headers["cookie"], dict(home.url.params)) == ("session=c", params or {})


@pytest.mark.anyio
async def test_a_server_of_another_origin_gets_no_credentials_async() -> None:
    server = Server(200)
    await async_client(server, headers={"X-Api-Key": "k"}).things._call(FOREIGN)

    assert {"authorization", "x-api-key"}.isdisjoint(server.requests[0].headers)


def test_an_origin_may_be_trusted_with_the_credentials() -> None:
    server = Server(200)
    sync_client(server, credential_origins=["https://media.example.net/"]).things._call(FOREIGN)

    assert server.header("authorization") == [f"Bearer {TOKEN}"]


def test_a_base_url_of_one_call_gets_credentials_only_on_the_same_origin() -> None:
    server = Server(200)
    client = sync_client(server)
    for url in (
        "https://api.example.com:443/v9",
        "https://other.example.com",
        "https://api.example.com:8443",
    ):
        client.things._call(GET, path=("a",), options={"base_url": url})

    assert server.header("authorization") == [f"Bearer {TOKEN}", None, None]


def test_a_copy_with_another_base_url_is_trusted_only_with_credentials_of_its_own() -> None:
    server = Server(200)
    client = sync_client(server)
    client.with_options(base_url="https://other.example.com").things._call(GET, path=("a",))
    client.with_options(base_url="https://other.example.com", token="own-token").things._call(
        GET, path=("a",)
    )

    assert server.header("authorization") == [None, "Bearer own-token"]


@pytest.mark.parametrize(
    "url", ["http://localhost:8000", "http://127.0.0.1", "http://[::1]:80/x", "http://a.localhost"]
)
def test_plain_http_on_this_machine_is_allowed(url: str) -> None:
    server = Server(200)
    sync_client(server, base_url=url).things._call(GET, path=("a",))

    assert server.header("authorization") == [f"Bearer {TOKEN}"]


@pytest.mark.parametrize(
    "url",
    ["http://api.example.com", "http://127.0.0.1.example.com", "http://localhost.example.com"],
)
def test_credentials_over_plain_http_are_refused(url: str) -> None:
    with pytest.raises(InvalidArgumentError, match="plain http"):
        sync_client(Server(), base_url=url)
    with pytest.raises(InvalidArgumentError, match="plain http"):
        sync_client(Server(), base_url=url, token=None, headers={"X-Api-Key": "k"})
    with pytest.raises(InvalidArgumentError, match="plain http"):
        client = sync_client(Server(), base_url=url, token=None)
        client.things._call(GET, path=("a",), options={"headers": {"Authorization": "x"}})

    server = Server(200)
    sync_client(server, base_url=url, token=None).things._call(GET, path=("a",))
    sync_client(server, base_url=url, allow_insecure_http=True).things._call(GET, path=("a",))
    assert server.header("authorization") == [None, f"Bearer {TOKEN}"]


def test_an_operation_without_security_gets_no_token() -> None:
    server = Server(200)
    sync_client(server).things._call(Operation("open", "GET", "/open", secure=False))

    assert server.header("authorization") == [None]


def test_a_header_of_the_call_stands_over_the_token_and_omit_removes_it() -> None:
    from generator.runtime.omit import omit

    server = Server(401)
    client = sync_client(server, token=Issuer())
    for value in ("Custom abc", omit):
        with pytest.raises(AuthenticationError):
            client.things._call(GET, path=("a",), options={"headers": {"authorization": value}})

    assert server.header("authorization") == ["Custom abc", None]


def test_the_token_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.runtime.client import ClientConfig

    class Configured(Client):
        _config = ClientConfig(server="https://api.example.com", token_env="SAMPLE_TOKEN")

    server = Server(200)

    def send(**options: Any) -> None:
        http = httpx2.Client(transport=httpx2.MockTransport(server))
        Configured(http_client=http, **options).things._call(GET, path=("a",))

    monkeypatch.setenv("SAMPLE_TOKEN", "from-env")
    send()
    send(token="argument")
    monkeypatch.setenv("SAMPLE_TOKEN", "")
    send()

    assert server.header("authorization") == ["Bearer from-env", "Bearer argument", None]
