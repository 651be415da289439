"""Clients: whose HTTP client it is, how long it lives, and what else goes with a call."""

from __future__ import annotations

import gc
import http.server
import subprocess
import sys
import threading
import warnings
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import httpx2
import pytest
from client_support import (
    CONFIG,
    CREATE,
    DELETE,
    GET,
    LIST,
    SEARCH,
    AClient,
    Client,
    Server,
    answer,
    async_client,
    page,
    sync_client,
)

from generator.runtime import deprecation
from generator.runtime.deprecation import deprecated
from generator.runtime.errors import ClientClosedError, InvalidArgumentError, NotFoundError
from generator.runtime.event import Event
from generator.runtime.namespace import LazyNamespace
from generator.runtime.operation import RAW, Operation
from generator.runtime.raw import RawResponse
from generator.runtime.resource import AsyncResource, Resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _nothing_has_warned() -> None:
    deprecation.reset()


def callers_client(module: Any, server: Server, cls: str = "Client", **options: Any) -> Any:
    """Return a caller's own client with settings of every kind."""

    def handler(request: Any) -> Any:
        given = server(request)
        return module.Response(given.status_code, headers=given.headers.raw, content=given.content)

    return getattr(module, cls)(
        transport=module.MockTransport(handler),
        headers={"X-Tenant": "t", "User-Agent": "mine/1"},
        cookies={"c": "1"},
        params={"p": "1"},
        auth=("user", "pass"),
        **options,
    )


@pytest.mark.parametrize("module", [httpx2, httpx])
def test_a_callers_client_keeps_its_settings_and_stays_open(module: Any) -> None:
    server = Server(200)
    seen: list[str] = []
    hooks = {
        "request": [lambda request: seen.append(str(request.content))],
        "response": [lambda response: seen.append("response")],
    }
    http = callers_client(module, server, event_hooks=hooks)
    with sync_client(server, token=None, http_client=http) as client:
        client.things._call(SEARCH, query=("x", None, None))
        client.things._call(CREATE, body={"a": 1})

    request = server.requests[0]
    assert request.headers["x-tenant"] == "t"
    assert request.headers["user-agent"] == "mine/1"
    assert request.headers["cookie"] == "c=1"
    assert request.headers["authorization"] == "Basic dXNlcjpwYXNz"
    assert request.headers["accept"] == "application/json"
    assert dict(request.url.params) == {"p": "1", "q": "x"}
    assert server.requests[1].content == b'{"a":1}'
    assert seen == ["b''", "response", "b'{\"a\":1}'", "response"]
    assert not http.is_closed
    http.close()


@pytest.mark.anyio
@pytest.mark.parametrize("module", [httpx2, httpx])
async def test_a_callers_client_keeps_its_settings_and_stays_open_async(module: Any) -> None:
    server = Server(200)
    http = callers_client(module, server, "AsyncClient")
    async with async_client(server, token=None, http_client=http) as client:
        await client.things._call(SEARCH, query=("x", None, None))

    request = server.requests[0]
    assert (request.headers["x-tenant"], request.headers["cookie"]) == ("t", "c=1")
    assert dict(request.url.params) == {"p": "1", "q": "x"}
    assert not http.is_closed
    await http.aclose()


def test_the_fast_way_and_the_clients_own_way_send_the_same() -> None:
    class Derived(httpx2.Client):
        pass

    sent: list[list[object]] = []
    for cls in (httpx2.Client, Derived):
        server = Server(200)
        http = cls(transport=httpx2.MockTransport(server), headers={"X-A": "1"}, cookies={"c": "2"})
        client = sync_client(server, http_client=http, headers={"X-B": "2"})
        client.things._call(CREATE, body={"a": 1}, options={"headers": {"X-C": "3"}})
        client.things._call(GET, path=("a",))
        client.things._call(DELETE, path=("a",))
        sent.append(
            [
                (request.method, str(request.url), sorted(request.headers.items()), request.content)
                for request in server.requests
            ]
        )

    assert sent[0] == sent[1]


def test_a_callers_client_may_change_its_headers_later() -> None:
    server = Server(200)
    http = httpx2.Client(transport=httpx2.MockTransport(server))
    client = sync_client(server, http_client=http)
    client.things._call(GET, path=("a",))
    http.headers["X-Late"] = "1"
    client.things._call(GET, path=("a",))

    assert server.header("x-late") == [None, "1"]


def test_cookies_that_a_server_sets_come_back() -> None:
    server = Server(answer(200, {}, set_cookie="session=abc; Path=/"), 200)
    client = sync_client(server)
    client.things._call(GET, path=("a",))
    client.things._call(GET, path=("a",))

    assert server.header("cookie") == [None, "session=abc"]


def test_a_client_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(TypeError, match="a sync http_client"):
        Client(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="an async http_client"):
        AClient(http_client=httpx2.Client())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError):
        Client(http_client=object())  # type: ignore[arg-type]


def test_a_closed_client_says_so() -> None:
    client = Client(token="abc")
    client._session.engine.pool.open()
    client.close()
    client.close()

    for use in (
        lambda: client.things._call(GET, path=("a",)),
        client.with_options,
        client.__enter__,
    ):
        with pytest.raises(ClientClosedError, match="closed"):
            use()


@pytest.mark.anyio
async def test_a_closed_client_says_so_async() -> None:
    client = AClient(token="abc")
    client._session.engine.pool.open()
    await client.aclose()

    with pytest.raises(ClientClosedError, match="closed"):
        await client.things._call(GET, path=("a",))


def test_a_callers_client_that_was_closed_is_a_clear_error() -> None:
    client = sync_client(Server(200))
    client._session.engine.pool.open().close()  # type: ignore[union-attr]

    with pytest.raises(ClientClosedError):
        client.things._call(GET, path=("a",))


def test_a_copy_shares_the_connections_and_does_not_close_them() -> None:
    client = Client(token="abc", timeout=9)
    with client.with_options(max_retries=7, headers={"X-A": "1"}) as copy:
        assert copy._session.engine.pool is client._session.engine.pool
        assert copy._session.engine.settings.max_retries == 7
        assert copy._session.engine.settings.limits["read"] == 9
        assert type(copy) is Client
    assert not client._session.engine.pool.is_closed
    with pytest.raises(ClientClosedError):
        copy.things._call(GET, path=("a",))
    client.close()


def test_copies_add_headers_to_those_of_their_original() -> None:
    server = Server(200)
    client = sync_client(server, headers={"X-A": "1", "X-B": "1"})
    client.with_options(headers={"x-b": "2"}).things._call(GET, path=("a",))

    assert (server.header("x-a"), server.header("x-b")) == (["1"], ["2"])


def test_with_options_refuses_what_it_does_not_know() -> None:
    with pytest.raises(InvalidArgumentError, match="http_client"):
        sync_client(Server()).with_options(http_client=None)  # type: ignore[call-arg]


def test_the_http_client_is_made_at_first_use_once() -> None:
    client = Client(token="abc")
    assert client._session.engine.pool._client is None
    made: list[object] = []
    threads = [
        threading.Thread(target=lambda: made.append(client._session.engine.pool.open()))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(http) for http in made}) == 1
    client.close()


def test_a_forgotten_client_is_closed_without_a_warning() -> None:
    client = Client(token="abc")
    connections = client._session.engine.pool.open()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gone = weakref.ref(client)
        del client
        gc.collect()
    assert gone() is None
    assert connections.is_closed


class Slow(http.server.BaseHTTPRequestHandler):
    """Answers over a real connection, and leaves it open."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def loopback() -> Iterator[str]:
    """Return the URL of a server on this machine."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_a_forgotten_client_closes_its_sockets(loopback: str) -> None:
    client = Client(token="abc", base_url=loopback)
    assert client.things._call(GET, path=("a",)) == {}
    del client
    gc.collect()


@pytest.mark.anyio
async def test_an_async_client_works_over_a_real_connection(loopback: str) -> None:
    async with AClient(token="abc", base_url=loopback) as client:
        assert await client.things._call(GET, path=("a",)) == {}
        assert await client.things._call(GET, path=("b",)) == {}


@pytest.mark.anyio
async def test_a_forgotten_async_client_makes_no_noise() -> None:
    client = AClient(token="abc")
    client._session.engine.pool.open()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del client
        gc.collect()
        await anyio.sleep(0.01)


def test_threads_share_a_client() -> None:
    server = Server(lambda request: httpx2.Response(200, json={"path": request.url.path}))
    client = sync_client(server)
    wrong: list[object] = []

    def work(number: int) -> None:
        for turn in range(50):
            name = f"{number}-{turn}"
            if client.things._call(GET, path=(name,)) != {"path": f"/v0.1/things/{name}"}:
                wrong.append(name)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (wrong, server.count) == ([], 400)


class Things(Resource):
    """A resource as it is generated."""

    def get(self, thing_id: str) -> Any:
        return self._call(GET, path=(thing_id,))

    def list(self, *, page_size: int | None = None) -> Any:
        return self._page(LIST, query=(page_size, None))

    @deprecated("old")
    def old(self) -> Any:
        return self._call(OLD)


class AsyncThings(AsyncResource):
    """An async resource as it is generated."""

    async def get(self, thing_id: str) -> Any:
        return await self._call(GET, path=(thing_id,))

    def list(self, *, page_size: int | None = None) -> Any:
        return self._page(LIST, query=(page_size, None))

    async def old(self) -> Any:
        return await self._call(OLD)


OLD: Operation[Any] = Operation(
    "oldThing", "GET", "/old", returns=RAW, deprecated="client.things.old"
)


def test_a_raw_response_has_status_headers_and_the_result() -> None:
    server = Server(503, answer(200, {"a": 1}, x_request_id="req-1"))
    things: Any = Things(sync_client(server)._session)
    response = things.with_raw_response.get("x")

    assert isinstance(response, RawResponse)
    assert (response.status_code, response.request_id, response.retries_taken) == (200, "req-1", 1)
    assert (response.headers["X-Request-ID"], response.text, response.parse()) == (
        "req-1",
        '{"a":1}',
        {"a": 1},
    )
    assert response.parse() is response.parse()


@pytest.mark.anyio
async def test_a_raw_response_has_status_headers_and_the_result_async() -> None:
    server = Server(answer(200, page(0, 2)), 200)
    things: Any = AsyncThings(async_client(server)._session)
    response = await things.with_raw_response.list(page_size=5)

    assert (response.status_code, response.parse().items) == (200, [0, 1])
    assert (await things.with_raw_response.get("x")).parse() == {"ok": True}


def test_a_raw_response_of_a_list_gives_a_page_and_errors_are_raised() -> None:
    things: Any = Things(sync_client(Server(answer(200, page(0, 2)), 404))._session)

    assert things.with_raw_response.list().parse().items == [0, 1]
    with pytest.raises(NotFoundError):
        things.with_raw_response.list()


def test_a_deprecated_operation_warns_once_at_the_callers_line() -> None:
    things = Things(sync_client(Server(200))._session)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        things.old()
        things.old()

    assert [(str(one.message), one.category) for one in caught] == [
        ("client.things.old is deprecated (GET /old)", DeprecationWarning)
    ]


def test_a_deprecated_operation_blames_the_line_outside_the_package() -> None:
    client = sync_client(Server(200))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.things._call(OLD)

    assert caught[0].filename == __file__


@pytest.mark.anyio
async def test_a_deprecated_operation_warns_once_async() -> None:
    client = async_client(Server(200))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await client.things._call(OLD)
        await client.things._call(OLD)

    assert [one.filename for one in caught] == [__file__]


def test_hooks_are_told_each_step() -> None:
    events: list[Event] = []
    server = Server(503, answer(200, {}, x_request_id="req-1"))
    sync_client(server, hooks=[events.append]).things._call(SEARCH, query=("secret", None, None))

    assert [(event.kind, event.attempt) for event in events] == [
        ("request", 1),
        ("response", 1),
        ("retry", 1),
        ("request", 2),
        ("response", 2),
    ]
    assert (events[-1].status_code, events[-1].request_id) == (200, "req-1")
    assert "secret" not in repr(events)


@pytest.mark.anyio
async def test_hooks_may_be_async() -> None:
    events: list[str] = []

    async def hook(event: Event) -> None:
        await anyio.lowlevel.checkpoint()
        events.append(event.kind)

    await async_client(Server(httpx2.ConnectError("x"), 200), hooks=[hook]).things._call(
        GET, path=("a",)
    )

    assert events == ["request", "failure", "retry", "request", "response"]
    with pytest.raises(TypeError, match="async hook"):
        sync_client(Server(), hooks=[hook])


def test_a_namespace_is_found_beside_the_class_that_declares_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "outer" / "inner"
    (package / "resources").mkdir(parents=True)
    for folder in (tmp_path / "outer", package, package / "resources"):
        (folder / "__init__.py").write_text("")
    (package / "resources" / "things.py").write_text(
        "from generator.runtime.resource import Resource\nclass Things(Resource):\n    pass\n"
    )
    (package / "_client.py").write_text(
        "from generator.runtime.client import ClientConfig, Namespace, SyncClient\n"
        "class C(SyncClient):\n"
        "    _config = ClientConfig(server='https://x.example')\n"
        "    things = Namespace('things', 'Things')\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    from outer.inner._client import C  # type: ignore[import-not-found]

    class Derived(C):  # type: ignore[misc]
        pass

    client = Derived(token="abc")
    assert type(client.things).__module__ == "outer.inner.resources.things"
    assert client.things is client.things
    assert client.with_options(timeout=3).things is not client.things
    assert isinstance(Derived.things, LazyNamespace)


def test_neither_import_nor_construction_makes_an_http_client() -> None:
    code = (
        "import sys\n"
        "import generator.runtime.client, generator.runtime.resource\n"
        "assert 'httpx2' not in sys.modules and 'anyio' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_the_configuration_has_the_documents_defaults() -> None:
    client = Client()
    settings = client._session.engine.settings

    assert (settings.base_url, settings.max_retries, settings.deadline) == (CONFIG.server, 2, 300.0)
    assert settings.limits == {"connect": 5.0, "read": 60.0, "write": 60.0, "pool": 60.0}
    assert settings.max_response_bytes == 100_000_000
    assert not settings.follow_redirects
