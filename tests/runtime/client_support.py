"""A small client on the runtime, a server that remembers, and a clock that never waits."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx2

from generator.runtime.client import AsyncClient, ClientConfig, SyncClient
from generator.runtime.clock import Clock
from generator.runtime.operation import JSON, RAW, Operation, Paging
from generator.runtime.resource import AsyncResource, Resource

SERVER = "https://api.example.com/v0.1"
TOKEN = "s3cret-token-value"
CONFIG = ClientConfig(server=SERVER, models=None, user_agent="sample/1.0")

GET: Operation[Any] = Operation("getThing", "GET", "/things/{}", returns=RAW)
SEARCH: Operation[Any] = Operation(
    "searchThings", "GET", "/things", query=("q", "size", "tags"), returns=RAW
)
CREATE: Operation[Any] = Operation(
    "createThing", "POST", "/things", body=JSON, nullable=("note",), returns=RAW
)
REPLACE: Operation[Any] = Operation("replaceThing", "PUT", "/things/{}", body=JSON, returns=RAW)
DELETE: Operation[None] = Operation("deleteThing", "DELETE", "/things/{}")
LIST: Operation[Any] = Operation(
    "listThings",
    "GET",
    "/things",
    query=("page_size", "record_index"),
    returns=RAW,
    paging=Paging(
        items="/_embedded/things",
        offset="record_index",
        size="page_size",
        total="/count",
        next="/_links/next/href",
    ),
)

Handler = Callable[[httpx2.Request], httpx2.Response]


class Client(SyncClient):
    """The sync client of the tests."""

    _config = CONFIG

    @property
    def things(self) -> Resource:
        return Resource(self._session)


class AClient(AsyncClient):
    """The async client of the tests."""

    _config = CONFIG

    @property
    def things(self) -> AsyncResource:
        return AsyncResource(self._session)


class FakeClock(Clock):
    """Time that passes only by sleeping; jitter is always the most that it may be."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return 1_700_000_000.0 + self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def jitter(self, most: float) -> float:
        return most


class Server:
    """Answers with the given responses in turn, the last one for ever; remembers the requests."""

    def __init__(self, *answers: httpx2.Response | Exception | Handler | int) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers: Iterator[object] = iter(answers)
        self._last: object = 200

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self._last = answer = next(self._answers, self._last)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, int):
            return httpx2.Response(answer, json={"ok": answer < 400})
        if isinstance(answer, httpx2.Response):
            return httpx2.Response(
                answer.status_code, headers=answer.headers, content=answer.content
            )
        return answer(request)  # type: ignore[no-any-return, operator]  # a Handler

    @property
    def count(self) -> int:
        return len(self.requests)

    def header(self, name: str) -> list[str | None]:
        """The values of a header, request by request."""
        return [request.headers.get(name) for request in self.requests]


def answer(status: int = 200, body: object = None, **headers: str) -> httpx2.Response:
    """Return a JSON response; underscores in header names stand for hyphens."""
    return httpx2.Response(
        status, json=body, headers={name.replace("_", "-"): text for name, text in headers.items()}
    )


def sync_client(server: Handler, **options: Any) -> Client:
    options.setdefault("http_client", httpx2.Client(transport=httpx2.MockTransport(server)))
    client = Client(**{"token": TOKEN, **options})
    client._session.engine.clock = FakeClock()
    return client


def async_client(server: Handler, **options: Any) -> AClient:
    options.setdefault("http_client", httpx2.AsyncClient(transport=httpx2.MockTransport(server)))
    client = AClient(**{"token": TOKEN, **options})
    client._session.engine.clock = FakeClock()
    return client


def slept(client: Client | AClient) -> list[float]:
    """The waits of a client's clock."""
    clock = client._session.engine.clock
    assert isinstance(clock, FakeClock)
    return clock.slept


def page(start: int, count: int, *, total: int | None = None, next_link: str | None = None) -> Any:
    """Return a page of numbered things."""
    body: dict[str, Any] = {"_embedded": {"things": list(range(start, start + count))}}
    if total is not None:
        body["count"] = total
    if next_link is not None:
        body["_links"] = {"next": {"href": next_link}}
    return json.loads(json.dumps(body))
