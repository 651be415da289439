"""OAuth 2.0 client credentials: what is asked, how long a token is kept, and what goes wrong."""

from __future__ import annotations

import functools
import logging
import pickle
import threading
from base64 import b64decode
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx
import httpx2
import pytest
from client_support import FakeClock, Server, answer
from test_secrets_stay import everything

from generator.runtime.client import AsyncClient, ClientConfig, SyncClient
from generator.runtime.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    InvalidArgumentError,
    ResponseTooLargeError,
)
from generator.runtime.oauth import ClientCredentials, TokenError
from generator.runtime.operation import RAW, Operation
from generator.runtime.resource import AsyncResource, Resource

SERVER = "https://api.example.com/v1"
AUTH = "https://auth.example.net/oauth/token/"
SECRET = "s3cr:t/+ä~ %"
GET: Operation[Any] = Operation("get", "GET", "/x", returns=RAW)
Issue = Callable[[httpx2.Request], httpx2.Response]


class Client(SyncClient):
    _config = ClientConfig(server=SERVER, token_url=AUTH)

    @property
    def things(self) -> Resource:
        return Resource(self._session)


class AClient(AsyncClient):
    _config = ClientConfig(server=SERVER, token_url=AUTH)

    @property
    def things(self) -> AsyncResource:
        return AsyncResource(self._session)


class Api:
    """A server that issues tokens and accepts the newest."""

    def __init__(self, **told: object) -> None:
        self.told = told
        self.issued = 0
        self.asked: list[httpx2.Request] = []
        self.called: list[str | None] = []
        self.accepts: Callable[[str | None], bool] = lambda _: True

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.method == "POST":
            self.asked.append(request)
            self.issued += 1
            return httpx2.Response(200, json={"access_token": f"t-{self.issued}", **self.told})
        sent = request.headers.get("authorization")
        self.called.append(sent)
        return httpx2.Response(200 if self.accepts(sent) else 401, json={})

    @property
    def form(self) -> dict[str, list[str]]:
        return parse_qs(self.asked[-1].content.decode(), keep_blank_values=True)


def sync_client(server: Any, source: ClientCredentials | None = None, **options: Any) -> Client:
    options.setdefault("http_client", httpx2.Client(transport=httpx2.MockTransport(server)))
    client = Client(token=source or ClientCredentials("me", SECRET), **options)
    client._session.clock = FakeClock()
    return client


def async_client(server: Any, source: ClientCredentials | None = None, **options: Any) -> AClient:
    options.setdefault("http_client", httpx2.AsyncClient(transport=httpx2.MockTransport(server)))
    client = AClient(token=source or ClientCredentials("me", SECRET), **options)
    client._session.clock = FakeClock()
    return client


def test_a_token_is_asked_for_once_and_sent() -> None:
    api = Api(expires_in=3600, token_type="Bearer")
    client = sync_client(api, ClientCredentials("me", SECRET, scopes=["read", "write"]))
    client.things._call(GET)
    client.with_options(timeout=3).things._call(GET)

    request = api.asked[0]
    assert (request.method, str(request.url)) == ("POST", AUTH)
    assert api.form == {"grant_type": ["client_credentials"], "scope": ["read write"]}
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert api.called == ["Bearer t-1"] * 2 and api.issued == 1


@pytest.mark.anyio
async def test_a_token_is_asked_for_once_and_sent_async() -> None:
    api = Api(expires_in=3600)
    client = async_client(api)
    await client.things._call(GET)
    await client.things._call(GET)

    assert api.called == ["Bearer t-1"] * 2 and api.issued == 1
    assert api.form == {"grant_type": ["client_credentials"]}


def test_id_and_secret_are_encoded_before_they_are_joined() -> None:
    api = Api()
    sync_client(api, ClientCredentials("my:id", SECRET)).things._call(GET)

    kind, _, pair = api.asked[0].headers["authorization"].partition(" ")
    assert (kind, b64decode(pair)) == ("Basic", b"my%3Aid:s3cr%3At%2F%2B%C3%A4~+%25")
    assert "client_id" not in api.form


def test_id_and_secret_may_travel_in_the_body_with_further_parameters() -> None:
    api = Api()
    source = ClientCredentials(
        "me", SECRET, scopes="a b", in_body=True, extra={"audience": "https://api.example.com/"}
    )
    sync_client(api, source).things._call(GET)

    assert "authorization" not in api.asked[0].headers
    assert api.form == {
        "grant_type": ["client_credentials"],
        "audience": ["https://api.example.com/"],
        "scope": ["a b"],
        "client_id": ["me"],
        "client_secret": [SECRET],
    }


@pytest.mark.parametrize(
    ("document", "argument", "base_url", "asked"),
    [
        (AUTH, None, None, AUTH),
        ("/token?v=1", None, None, "https://api.example.com/token?v=1"),
        ("token", None, None, "https://api.example.com/v1/token"),
        ("token", None, "https://eu.example.com/api/", "https://eu.example.com/api/token"),
        (AUTH, "https://own.example.org/t", None, "https://own.example.org/t"),
        (None, "https://own.example.org", None, "https://own.example.org/"),
    ],
)
def test_the_address_is_the_document_s_unless_it_is_passed(
    document: str | None, argument: str | None, base_url: str | None, asked: str
) -> None:
    class Other(Client):
        _config = ClientConfig(server=SERVER, token_url=document)

    api = Api()
    http = httpx2.Client(transport=httpx2.MockTransport(api))
    source = ClientCredentials("me", SECRET, token_url=argument)
    Other(token=source, http_client=http, base_url=base_url).things._call(GET)

    assert str(api.asked[0].url) == asked


def test_a_copy_elsewhere_sends_the_secret_nowhere_else() -> None:
    class Relative(Client):
        _config = ClientConfig(server=SERVER, token_url="/token")

    api = Api()
    http = httpx2.Client(transport=httpx2.MockTransport(api))
    client = Relative(token=ClientCredentials("me", SECRET), http_client=http)
    client.with_options(base_url="https://other.example.net").things._call(GET)
    assert (api.asked, api.called) == ([], [None])

    copy = client.with_options(
        base_url="https://other.example.net", token=ClientCredentials("you", SECRET)
    )
    copy.things._call(GET)
    client.things._call(GET)
    assert [request.url.host for request in api.asked] == ["other.example.net", "api.example.com"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"client_id": ""}, "client_id is empty"),
        ({"client_secret": ""}, "client_secret is empty"),
        ({"client_secret": "key-secret\n"}, "strip"),
        ({"client_secret": "key-secret\ud800"}, "surrogate"),
        ({"client_secret": None}, "client_secret must be a str"),
        ({"scopes": ["a", "b\n"]}, "scope"),
        ({"token_url": "/token"}, "token_url"),
        ({"token_url": "https://a:b@auth.example.net"}, "user name or password"),
        ({"token_url": "http://auth.example.net"}, "plain http"),
        ({"extra": {"grant_type": "password"}}, "grant_type"),
    ],
)
def test_what_cannot_be_asked_is_refused_at_construction(
    arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message) as caught:
        given: dict[str, Any] = {"client_id": "me", "client_secret": "key-secret", **arguments}
        Client(token=ClientCredentials(given.pop("client_id"), given.pop("client_secret"), **given))
    assert "key-secret" not in str(caught.value)


def test_without_any_address_a_client_is_refused() -> None:
    class Bare(Client):
        _config = ClientConfig(server=SERVER)

    with pytest.raises(InvalidArgumentError, match="pass it"):
        Bare(token=ClientCredentials("me", SECRET))


def test_plain_http_is_allowed_where_the_client_allows_it() -> None:
    api = Api()
    source = ClientCredentials("me", SECRET, token_url="http://auth.example.net/t")
    sync_client(api, source, allow_insecure_http=True).things._call(GET)
    local = ClientCredentials("me", SECRET, token_url="http://localhost:9/t")
    sync_client(api, local).things._call(GET)

    assert api.issued == 2


@pytest.mark.parametrize("in_body", [False, True])
def test_a_copy_that_forbids_plain_http_posts_no_secret(in_body: bool) -> None:
    api = Api()
    source = ClientCredentials("id", SECRET, token_url="http://auth.example.net/", in_body=in_body)
    client = sync_client(api, source, allow_insecure_http=True)

    with pytest.raises(InvalidArgumentError, match="plain http"):
        client.with_options(allow_insecure_http=False).things._call(GET)

    assert api.asked == []


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ({}, 1e9),
        ({"expires_in": 3600}, 3570),
        ({"expires_in": "3600"}, 3570),
        ({"expires_in": 100.0}, 90),
        ({"expires_in": 10**400}, 1e9),
        ({"expires_in": "1e999"}, 1e9),
        ({"expires_in": "soon"}, 1e9),
        ({"expires_in": True}, 1e9),
        ({"expires_in": None}, 1e9),
        ({"expires_in": 0}, 0),
        ({"expires_in": -5}, 0),
    ],
)
def test_a_token_is_replaced_shortly_before_it_expires(
    told: dict[str, object], kept: float
) -> None:
    api = Api(**told)
    client = sync_client(api)
    clock = client._session.engine.clock
    client.things._call(GET)
    if kept:
        clock.sleep(kept - 1)
        client.things._call(GET)
        assert api.issued == 1
    clock.sleep(2)
    client.things._call(GET)

    assert api.issued == (1 if kept == 1e9 else 2)


def test_401_refresh_asks_once_more() -> None:
    api = Api(expires_in=3600)
    api.accepts = lambda sent: sent == "Bearer t-2"
    sync_client(api, max_retries=0).things._call(GET)

    assert api.called == ["Bearer t-1", "Bearer t-2"]


@pytest.mark.anyio
async def test_401_refresh_asks_once_more_async() -> None:
    api = Api()
    api.accepts = lambda sent: False

    with pytest.raises(AuthenticationError):
        await async_client(api).things._call(GET)
    assert (api.issued, len(api.called)) == (2, 2)


def test_threads_share_one_request() -> None:
    api = Api(expires_in=3600)
    client = sync_client(api)
    threads = [threading.Thread(target=client.things._call, args=(GET,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert (api.issued, api.called) == (1, ["Bearer t-1"] * 8)


@pytest.mark.anyio
async def test_tasks_share_one_request() -> None:
    api = Api(expires_in=3600)

    async def handler(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.001)
        return api(request)

    client = async_client(handler)
    async with anyio.create_task_group() as group:
        for _ in range(8):
            group.start_soon(functools.partial(client.things._call, GET))

    assert (api.issued, api.called) == (1, ["Bearer t-1"] * 8)


def test_waiting_for_a_token_that_another_asks_for_ends_with_the_deadline() -> None:
    api, asked, release = Api(), threading.Event(), threading.Event()

    def slow(request: httpx2.Request) -> httpx2.Response:
        asked.set()
        release.wait(10)
        return api(request)

    client = Client(
        token=ClientCredentials("me", SECRET),
        http_client=httpx2.Client(transport=httpx2.MockTransport(slow)),
    )
    first = threading.Thread(target=client.things._call, args=(GET,))
    first.start()
    assert asked.wait(10)
    with pytest.raises(APITimeoutError, match="the deadline of get passed"):
        client.with_options(deadline=0.05).things._call(GET)
    release.set()
    first.join(10)

    assert api.called == ["Bearer t-1"]


@pytest.mark.anyio
async def test_waiting_for_a_server_of_tokens_ends_with_the_deadline_async() -> None:
    async def never(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep_forever()
        raise AssertionError(request)

    client = AClient(
        token=ClientCredentials("me", SECRET),
        http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(never)),
        deadline=0.05,
    )
    with anyio.fail_after(10):
        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(_overdue, client)


async def _overdue(client: AClient) -> None:
    with pytest.raises(APITimeoutError):
        await client.things._call(GET)


def test_the_deadline_of_a_call_is_that_of_its_token_too() -> None:
    clock = FakeClock()

    def late(_: httpx2.Request) -> httpx2.Response:
        clock.sleep(3)
        return httpx2.Response(503)

    client = sync_client(late, deadline=5, max_retries=5)
    client._session.clock = clock
    start = clock.monotonic()
    with pytest.raises(TokenError, match="503"):
        client.things._call(GET)

    assert clock.monotonic() - start < 10


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_token_that_is_valid_serves_while_no_other_can_be_had(kind: str) -> None:
    api = Api(expires_in=3600)

    def down(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(503) if request.method == "POST" and api.issued else api(request)

    client = (sync_client if kind == "sync" else async_client)(down, max_retries=0)
    clock = client._session.clock
    assert isinstance(clock, FakeClock)

    def call() -> None:
        if isinstance(client, Client):
            client.things._call(GET)
        else:
            anyio.run(client.things._call, GET)

    call()
    clock.sleep(3580)
    call()
    assert api.called == ["Bearer t-1", "Bearer t-1"]
    clock.sleep(30)
    with pytest.raises(TokenError, match="503"):
        call()


@pytest.mark.parametrize("token", ["two words", "line\n", "\u00e9"])
def test_a_token_that_no_header_can_hold_is_the_server_s_fault(token: str) -> None:
    with pytest.raises(TokenError, match="no header can hold"):
        sync_client(Api(access_token=token)).things._call(GET)


def test_nothing_of_the_client_goes_to_the_server_of_tokens() -> None:
    api = Api()
    http = httpx2.Client(
        transport=httpx2.MockTransport(api),
        headers={"X-Api-Key": "k", "Authorization": "Custom"},
        cookies={"sid": "c"},
        params={"tenant": "t"},
        auth=("user", "pass"),
    )
    for url in (AUTH, f"{SERVER}/token"):
        source = ClientCredentials("me", SECRET, token_url=url, in_body=True)
        sync_client(api, source, http_client=http, headers={"X-Mine": "m"}).things._call(GET)
        request = api.asked[-1]
        assert {"x-api-key", "authorization", "cookie", "x-mine"}.isdisjoint(request.headers)
        assert str(request.url) == url


def test_it_works_with_a_client_of_httpx() -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"access_token": "t"})

    http = httpx.Client(transport=httpx.MockTransport(handler), headers={"X-Api-Key": "k"})
    sync_client(Server(), http_client=http).things._call(GET)

    assert "x-api-key" not in sent[0].headers
    assert sent[1].headers["authorization"] == "Bearer t"


def test_a_redirect_of_the_server_is_not_followed() -> None:
    server = Server(answer(307, location="https://evil.example.org"))
    http = httpx2.Client(transport=httpx2.MockTransport(server), follow_redirects=True)
    source = ClientCredentials("me", SECRET, in_body=True)

    with pytest.raises(TokenError, match="307"):
        sync_client(server, source, http_client=http, follow_redirects=True).things._call(GET)
    assert server.count == 1


def test_what_fails_in_passing_is_asked_again() -> None:
    server = Server(answer(503), httpx2.ReadError("lost"), answer(200, {"access_token": "t"}))
    sync_client(server).things._call(GET)

    assert server.header("authorization")[3] == "Bearer t"


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (
            answer(401, {"error": "invalid_client", "error_description": "Unknown client"}),
            (
                "no token: 401 Unauthorized from POST https://auth.example.net/oauth/token/:"
                " Unknown client: invalid_client; check client_id and client_secret;"
                " some servers want in_body=True"
            ),
        ),
        (
            answer(400, {"error": "invalid_scope"}),
            (
                "no token: 400 Bad Request from POST https://auth.example.net/oauth/token/:"
                " invalid_scope; check scopes"
            ),
        ),
        (
            answer(400, {"error": ["odd\x1b"]}),
            "no token: 400 Bad Request from POST https://auth.example.net/oauth/token/",
        ),
        (
            answer(200, {"token": "x"}),
            (
                "no token from POST https://auth.example.net/oauth/token/:"
                " the answer is no JSON object with an 'access_token'"
            ),
        ),
        (
            answer(200, ["x"]),
            (
                "no token from POST https://auth.example.net/oauth/token/:"
                " the answer is no JSON object with an 'access_token'"
            ),
        ),
        (
            httpx2.Response(200, content=b"<html>token-in-broken-json"),
            (
                "no token from POST https://auth.example.net/oauth/token/:"
                " the answer is no JSON object with an 'access_token'"
            ),
        ),
        (
            answer(200, {"access_token": "x", "token_type": "mac"}),
            (
                "no token from POST https://auth.example.net/oauth/token/:"
                " its 'token_type' is not bearer (RFC 6750)"
            ),
        ),
    ],
)
def test_an_error_says_what_to_do(response: httpx2.Response, message: str) -> None:
    with pytest.raises(TokenError) as caught:
        sync_client(Server(response), max_retries=0).things._call(GET)

    assert str(caught.value) == message
    assert "token-in-broken-json" not in everything(caught.value)


def test_an_error_has_the_server_s_code() -> None:
    with pytest.raises(APIError) as caught:
        sync_client(Server(answer(401, {"error": "invalid_client"}))).things._call(GET)
    error = caught.value

    assert isinstance(error, TokenError)
    assert (error.error, error.status_code) == ("invalid_client", 401)
    assert pickle.loads(pickle.dumps(error)).error == "invalid_client"


def echo(request: httpx2.Request) -> httpx2.Response:
    heard = {"error": "invalid_client", "error_description": request.headers["authorization"]}
    return httpx2.Response(400, json={**heard, "body": request.content.decode()})


def lose(request: httpx2.Request) -> httpx2.Response:
    raise httpx2.ConnectError(f"lost {dict(request.headers)} {request.content!r}", request=request)


@pytest.mark.anyio
@pytest.mark.parametrize("handler", [echo, lose])
async def test_no_error_log_repr_or_event_shows_the_secret(
    handler: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[object] = []
    source = ClientCredentials("me", "key-secret-of-mine")
    client = async_client(handler, source, max_retries=0, hooks=[events.append])
    with pytest.raises((TokenError, APIConnectionError)) as caught:
        await client.things._call(GET)

    shown = everything(caught.value) + caplog.text + repr(source) + repr(events)
    assert "key-secret" not in shown
    assert "bWU6a2V5LXNlY3JldC1vZi1taW5l" not in shown
    assert [event.operation_id for event in events] == ["clientCredentials"] * 2  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(source)


def test_an_answer_is_bounded() -> None:
    server = Server(answer(200, {"access_token": "x" * 1_000_001}))

    with pytest.raises(ResponseTooLargeError):
        sync_client(server).things._call(GET)


def test_one_source_may_serve_several_clients() -> None:
    source = ClientCredentials("me", SECRET)
    api = Api()
    sync_client(api, source).things._call(GET)
    sync_client(api, source).things._call(GET)

    assert api.issued == 2
