"""Keys, user names and passwords: which of them are sent, where to, and that they never show."""

from __future__ import annotations

import logging
from base64 import b64encode
from typing import Any

import httpx
import httpx2
import pytest
from client_support import TOKEN, FakeClock, Handler, Server, answer
from test_secrets_stay import everything

from generator.runtime.client import AsyncClient, ClientConfig, SyncClient
from generator.runtime.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    InvalidArgumentError,
    PaginationError,
)
from generator.runtime.keys import secrets_of
from generator.runtime.omit import omit
from generator.runtime.operation import RAW, Operation, Paging, Requirements
from generator.runtime.resource import AsyncResource, Resource
from generator.runtime.security import BASIC, ApiKey, Security
from generator.runtime.security import TOKEN as BEARER

SERVER = "https://api.example.com/v1"
ELSEWHERE = "https://other.example.net/x"
SECURITY = Security(
    {
        "head": ApiKey("head", "header", "X-Key"),
        "query": ApiKey("query", "query", "api key"),
        "cookie": ApiKey("cookie", "cookie", "sid"),
        "basic": BASIC,
        "bearer": BEARER,
        "oidc": BEARER,
    }
)
CONFIG = ClientConfig(server=SERVER, user_agent="sample/1.0", security=SECURITY)
ALL = {"head": "h-secret", "query": "q/secret", "cookie": "c-secret"}
USER = {"username": "me", "password": "p-secret"}
PAIR = f"Basic {b64encode(b'me:p-secret').decode()}"


class Client(SyncClient):
    _config = CONFIG

    @property
    def things(self) -> Resource:
        return Resource(self._session)


class AClient(AsyncClient):
    _config = CONFIG

    @property
    def things(self) -> AsyncResource:
        return AsyncResource(self._session)


def sync_client(server: Handler, given: dict[str, Any], **options: Any) -> Client:
    options.setdefault("http_client", httpx2.Client(transport=httpx2.MockTransport(server)))
    client = Client(_credentials=given, **options)
    client._session.clock = FakeClock()
    return client


def async_client(server: Handler, given: dict[str, Any], **options: Any) -> AClient:
    options.setdefault("http_client", httpx2.AsyncClient(transport=httpx2.MockTransport(server)))
    client = AClient(_credentials=given, **options)
    client._session.clock = FakeClock()
    return client


def operation(*security: tuple[str, ...], **more: Any) -> Operation[Any]:
    """Return an operation that needs one of several alternatives; without any, it does not say."""
    wanted: Requirements | None = security or None
    return Operation("get", "GET", "/x", security=wanted, returns=RAW, **more)


def held(request: httpx2.Request) -> set[str]:
    """Return which credentials a request holds."""
    authorization = request.headers.get("authorization")
    found = {
        "head": request.headers.get("x-key") == "h-secret",
        "query": request.url.params.get("api key") == "q/secret",
        "cookie": "sid=c-secret" in request.headers.get("cookie", "").split("; "),
        "basic": authorization == PAIR,
        "token": authorization == f"Bearer {TOKEN}",
        "auth": authorization == "Custom",
    }
    return {name for name, is_held in found.items() if is_held}


class Custom(httpx2.Auth):
    def auth_flow(self, request: httpx2.Request) -> Any:
        request.headers["Authorization"] = "Custom"
        yield request


CHOICES = [
    # what an operation needs, what the client was given, what is sent
    ([("head",)], {"head"}, {"head"}),
    ([("query",)], {"query", "head"}, {"query"}),
    ([("cookie",)], {"cookie", "token"}, {"cookie"}),
    ([("basic",)], {"basic", "head"}, {"basic"}),
    ([("head",), ("query",)], {"query"}, {"query"}),
    ([("head",), ("query",)], {"query", "head"}, {"head"}),
    ([("head", "query"), ("cookie",)], {"query", "cookie"}, {"cookie"}),
    ([("head", "query"), ("cookie",)], {"query", "head", "cookie"}, {"query", "head"}),
    ([("head", "query", "cookie")], {"query", "cookie"}, {"query", "cookie"}),
    ([("certificate", "head"), ("query",)], {"head"}, {"head"}),
    ([("bearer",), ("head",)], {"head", "token"}, {"token"}),
    ([("oidc",)], {"head", "token"}, {"token"}),
    ([("bearer", "head")], {"head", "token"}, {"head", "token"}),
    ([("bearer", "basic")], {"basic", "token"}, {"token"}),
    ([("digest",)], {"token"}, {"token"}),
    ([("digest",)], {"head"}, set()),
    ([("digest",), ("head",)], {"head", "auth"}, {"auth"}),
    ([("head",)], {"head", "auth"}, {"head"}),
    ([("head", "digest")], {"head", "auth"}, {"head", "auth"}),
    ([], {"head", "query", "cookie", "basic"}, {"head", "query", "cookie", "basic"}),
    ([], {"token", "basic", "head"}, {"token", "head"}),
    ([("head",)], set(), set()),
]


def given(names: set[str]) -> dict[str, Any]:
    """Return the client's arguments for credentials of these names."""
    credentials = {name: ALL[name] for name in names & ALL.keys()}
    options: dict[str, Any] = {"given": credentials | (USER if "basic" in names else {})}
    if "token" in names:
        options["token"] = TOKEN
    if "auth" in names:
        options["auth"] = Custom()
    return options


@pytest.mark.parametrize(("needed", "names", "sent"), CHOICES)
def test_an_operation_sends_the_first_alternative_that_is_complete(
    needed: list[tuple[str, ...]], names: set[str], sent: set[str]
) -> None:
    server = Server(200)
    sync_client(server, **given(names)).things._call(operation(*needed))

    assert held(server.requests[0]) == sent


@pytest.mark.anyio
@pytest.mark.parametrize(("needed", "names", "sent"), CHOICES)
async def test_an_operation_sends_the_first_alternative_that_is_complete_async(
    needed: list[tuple[str, ...]], names: set[str], sent: set[str]
) -> None:
    server = Server(200)
    await async_client(server, **given(names)).things._call(operation(*needed))

    assert held(server.requests[0]) == sent


def test_an_operation_without_security_sends_nothing() -> None:
    server = Server(200)
    sync_client(server, {**ALL, **USER}).things._call(operation(secure=False))

    assert held(server.requests[0]) == set()


def test_what_the_document_requires_is_what_an_operation_requires_that_does_not_say() -> None:
    class Strict(Client):
        _config = ClientConfig(server=SERVER, security=Security(SECURITY.schemes, (("cookie",),)))

    server = Server(200)
    http = httpx2.Client(transport=httpx2.MockTransport(server))
    Strict(_credentials=ALL, http_client=http).things._call(operation())

    assert held(server.requests[0]) == {"cookie"}


def test_a_token_of_a_callable_is_asked_for_only_where_it_is_sent() -> None:
    asked: list[int] = []

    def token() -> str:
        asked.append(1)
        return TOKEN

    server = Server(200)
    client = sync_client(server, ALL, token=token)
    client.things._call(operation(("head",)))
    assert asked == []
    client.things._call(operation(("bearer",)))
    assert held(server.requests[1]) == {"token"}


@pytest.mark.parametrize(
    ("credentials", "message"),
    [
        ({"head": ""}, "head is empty"),
        ({"head": "key-secret\n"}, "strip"),
        ({"head": " key-secret"}, "strip"),
        ({"head": "key-secret\x00"}, "control character"),
        ({"head": "key-secret\u2713"}, "latin-1"),
        ({"query": "key-secret\ud800"}, "surrogate"),
        ({"username": "me", "password": "key-secret\udfff"}, "surrogate"),
        ({"head": 5}, "head must be a str"),
        ({"query": "key-secret\r\n"}, "strip"),
        ({"cookie": "key-secret; admin=1"}, "RFC 6265"),
        ({"cookie": "key-secretä"}, "RFC 6265"),
        ({"username": "me:key-secret"}, "RFC 7617"),
        ({"username": "me\n"}, "username"),
        ({"username": "", "password": ""}, "empty"),
        ({"password": "key-secret"}, 'username, which may be ""'),
    ],
)
def test_what_cannot_be_sent_is_refused_without_showing_it(
    credentials: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message) as caught:
        sync_client(Server(), credentials)
    assert "key-secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("credentials", "pair"),
    [
        ({"username": "me"}, b"me:"),
        ({"username": "me", "password": ""}, b"me:"),
        ({"username": "", "password": "p"}, b":p"),
        ({"username": "mé", "password": "pä:ß "}, "mé:pä:ß ".encode()),
    ],
)
def test_a_password_may_be_left_out_and_hold_anything(
    credentials: dict[str, Any], pair: bytes
) -> None:
    server = Server(200)
    sync_client(server, credentials).things._call(operation(("basic",)))

    assert server.header("authorization") == [f"Basic {b64encode(pair).decode()}"]


def test_none_is_no_credential() -> None:
    server = Server(200)
    sync_client(server, dict.fromkeys([*ALL, *USER])).things._call(operation())

    assert held(server.requests[0]) == set()


def test_keys_of_a_query_are_written_as_its_values_are() -> None:
    server = Server(200)
    client = sync_client(server, {"query": "a/b c&d=ä"})
    client.things._call(operation(query=("q",)), query=(1,))
    client.things._call(operation(), options={"query": {"q": 2}})
    client.things._call(operation())
    client.things._call(operation())

    queries = [request.url.query for request in server.requests]
    key = b"api%20key=a%2Fb%20c%26d%3D%C3%A4"
    assert queries == [b"q=1&" + key, b"q=2&" + key, key, key]


def test_an_argument_of_the_same_name_stands_over_a_key() -> None:
    server = Server(200)
    client = sync_client(server, ALL)
    own = operation(query=("api key",), headers=("X-Key",), cookies=("sid",))
    client.things._call(own, query=("q",), headers=("h",), cookies=("c",))
    client.things._call(own, query=(None,), headers=(None,), cookies=(None,))
    client.things._call(operation(), options={"headers": {"x-key": omit}})

    first, second, third = server.requests
    assert first.url.params.get_list("api key") == ["q"]
    assert (first.headers["x-key"], first.headers["cookie"]) == ("h", "sid=c")
    assert held(second) == {"head", "query", "cookie"}
    assert held(third) == {"query", "cookie"}


def test_headers_of_the_client_stand_over_a_key() -> None:
    server = Server(200)
    sync_client(server, ALL, headers={"x-key": "mine"}).things._call(operation())

    assert server.header("x-key") == ["mine"]


def test_cookies_of_the_http_client_go_along() -> None:
    server = Server(200)
    http = httpx2.Client(
        transport=httpx2.MockTransport(server), cookies={"sid": "stale", "theme": "dark"}
    )
    sync_client(server, {"cookie": "c-secret"}, http_client=http).things._call(operation())

    assert sorted(server.requests[0].headers["cookie"].split("; ")) == [
        "sid=c-secret",
        "theme=dark",
    ]
    assert http.cookies.get("sid") == "stale"


@pytest.mark.parametrize("params", [None, {"p": "1"}])
def test_keys_work_with_a_client_of_httpx(params: dict[str, str] | None) -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(handler), params=params)
    sync_client(Server(), {**ALL, **USER}, http_client=http).things._call(
        operation(query=("q",)), query=(1,)
    )

    request = sent[0]
    assert dict(request.url.params) == {"q": "1", "api key": "q/secret", **(params or {})}
    assert (request.headers["x-key"], request.headers["cookie"]) == ("h-secret", "sid=c-secret")
    assert request.headers["authorization"] == PAIR


def test_a_server_of_another_origin_gets_no_key_unless_it_is_trusted() -> None:
    server = Server(200)
    credentials = {**ALL, **USER}
    foreign = operation(server=ELSEWHERE)
    sync_client(server, credentials).things._call(foreign)
    sync_client(server, credentials).things._call(operation(), options={"base_url": ELSEWHERE})
    sync_client(server, credentials, credential_origins=[ELSEWHERE]).things._call(foreign)

    assert list(map(held, server.requests)) == [set(), set(), {"head", "query", "cookie", "basic"}]


@pytest.mark.parametrize("credentials", [{"query": "q"}, {"cookie": "c"}, {"username": "me"}])
def test_keys_over_plain_http_are_refused(credentials: dict[str, str]) -> None:
    with pytest.raises(InvalidArgumentError, match="plain http"):
        sync_client(Server(), credentials, base_url="http://api.example.com")

    sync_client(Server(), credentials, base_url="http://localhost:8000")
    sync_client(Server(), credentials, base_url="http://a.example.com", allow_insecure_http=True)


def test_keys_follow_a_redirect_to_their_own_origin_only() -> None:
    away = f"{ELSEWHERE}?page=1&api_key=q%2Fsecret&api+key=q/secret"
    server = Server(
        answer(307, location="/v1/y"),
        answer(307, location=away),
        answer(307, location=f"{SERVER}/x"),
        answer(200),
    )
    sync_client(server, {**ALL, **USER}, follow_redirects=True).things._call(operation())

    everything_given = {"head", "query", "cookie", "basic"}
    assert list(map(held, server.requests)) == [everything_given, everything_given, set(), set()]
    assert str(server.requests[2].url) == f"{ELSEWHERE}?page=1"


@pytest.mark.anyio
async def test_keys_follow_a_redirect_to_their_own_origin_only_async() -> None:
    server = Server(answer(307, location=ELSEWHERE), answer(200))
    client = async_client(server, {**ALL, **USER}, follow_redirects=True)
    await client.things._call(operation())

    assert held(server.requests[1]) == set()


LIST: Operation[Any] = Operation(
    "list", "GET", "/list", returns=RAW, paging=Paging(items="/items", next="/next")
)


def test_keys_go_along_with_every_page_and_show_in_no_link() -> None:
    server = Server(
        answer(200, {"items": [1], "next": "/v1/list?page=2"}),
        answer(200, {"items": [2], "next": f"{SERVER}/list?page=3&api%20key=q%2Fsecret"}),
        answer(200, {"items": [3], "next": f"{ELSEWHERE}?api%20key=q%2Fsecret"}),
    )
    with pytest.raises(PaginationError) as caught:
        list(sync_client(server, ALL).things._page(LIST))

    assert [request.url.params.get_list("api key") for request in server.requests] == [
        ["q/secret"]
    ] * 3
    assert "secret" not in everything(caught.value)


def echo(request: httpx2.Request) -> httpx2.Response:
    """A server that tells all that it heard."""
    heard = {"message": f"bad key in {request.url}", "heard": dict(request.headers)}
    return httpx2.Response(400, json=heard, headers={"location": str(request.url)})


def lose(request: httpx2.Request) -> httpx2.Response:
    raise httpx2.ConnectError(f"lost {request.url} {dict(request.headers)}", request=request)


@pytest.mark.parametrize("handler", [echo, lose])
def test_no_error_shows_a_key(handler: Handler) -> None:
    with pytest.raises(APIError) as caught:
        sync_client(handler, {**ALL, **USER}, max_retries=0).things._call(operation())

    shown = everything(caught.value)
    assert "secret" not in shown and PAIR.partition(" ")[2] not in shown


@pytest.mark.anyio
@pytest.mark.parametrize("handler", [echo, lose])
async def test_no_error_shows_a_key_async(handler: Handler) -> None:
    with pytest.raises((APIStatusError, APIConnectionError)) as caught:
        await async_client(handler, {**ALL, **USER}, max_retries=0).things._call(operation())

    assert "secret" not in everything(caught.value)


def test_no_log_repr_or_event_shows_a_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[object] = []
    client = sync_client(Server(200), {**ALL, **USER}, hooks=[events.append])
    client.things._call(operation(query=("q",)), query=("plain",))

    text = "\n".join(record.getMessage() for record in caplog.records)
    engine = client._session.engine
    shown = f"{text}{events}{client!r}{engine!r}{engine.settings!r}{engine._plans!r}"
    assert "HTTP Request" in text and "secret" not in shown and PAIR not in shown


def test_a_copy_may_have_other_keys_beside_those_that_stay() -> None:
    server = Server(200)
    client = sync_client(server, {"head": "h-secret", "query": "old"})
    copy = client._with({}, {"query": "q/secret", "cookie": None})
    copy.things._call(operation())
    client.things._call(operation())

    assert held(server.requests[0]) == {"head", "query"}
    assert server.requests[1].url.params["api key"] == "old"


def test_a_copy_elsewhere_has_only_the_credentials_that_were_given_with_the_address() -> None:
    server = Server(200)
    client = sync_client(server, ALL, token=TOKEN, headers={"X-Secret": "s", "X-Plain": "p"})
    client.with_options(base_url=ELSEWHERE).things._call(operation())
    client._with({"base_url": ELSEWHERE}, {"query": "q/secret"}).things._call(operation())
    client._with({"base_url": f"{SERVER}/beta"}, {"query": "q/secret"}).things._call(operation())

    first, second, third = server.requests
    assert (held(first), held(second)) == (set(), {"query"})
    assert ("x-secret" in second.headers, second.headers["x-plain"]) == (False, "p")
    assert held(third) == {"head", "query", "cookie", "token"}


def test_a_copy_for_another_user_does_not_keep_the_password() -> None:
    server = Server(200)
    client = sync_client(server, USER)
    client._with({}, {"username": "you"}).things._call(operation())
    client._with({}, {"password": "new"}).things._call(operation())
    client._with({}, {"username": "me"}).things._call(operation())

    pairs = [b64encode(pair).decode() for pair in (b"you:", b"me:new", b"me:p-secret")]
    assert server.header("authorization") == [f"Basic {pair}" for pair in pairs]


def test_a_key_is_hidden_as_every_client_may_write_it() -> None:
    assert set(secrets_of({"api_key": "my secret+key"})) == {
        "my secret+key",
        "my%20secret%2Bkey",
        "my+secret%2Bkey",
    }
