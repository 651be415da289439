"""Time limits: the phases of an attempt, and the whole call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import anyio
import httpx2
import pytest
from client_support import GET, FakeClock, Server, answer, async_client, slept, sync_client

from generator.runtime.clock import SYSTEM
from generator.runtime.errors import (
    APITimeoutError,
    InvalidArgumentError,
    RateLimitError,
    ServerError,
)


def test_deadline_a_wait_that_would_pass_it_is_not_begun() -> None:
    server = Server(answer(429, {}, retry_after="20"))
    client = sync_client(server, deadline=15)

    with pytest.raises(RateLimitError) as caught:
        client.things._call(GET, path=("a",))
    assert caught.value.retry_after == 20
    assert (server.count, slept(client)) == (1, [])


@pytest.mark.anyio
async def test_deadline_a_wait_that_would_pass_it_is_not_begun_async() -> None:
    server = Server(answer(429, {}, retry_after="20"))
    client = async_client(server, deadline=15)

    with pytest.raises(RateLimitError) as caught:
        await client.things._call(GET, path=("a",))
    assert caught.value.retry_after == 20
    assert (server.count, slept(client)) == (1, [])


def test_deadline_bounds_all_attempts_together() -> None:
    client = sync_client(Server(503), deadline=3, max_retries=1000)

    with pytest.raises(ServerError):
        client.things._call(GET, path=("a",))
    assert sum(slept(client)) < 3


@pytest.mark.anyio
async def test_deadline_bounds_all_attempts_together_async() -> None:
    client = async_client(Server(503), deadline=3, max_retries=1000)

    with pytest.raises(ServerError):
        await client.things._call(GET, path=("a",))
    assert sum(slept(client)) < 3


def test_deadline_shortens_the_phases_of_the_last_attempt() -> None:
    server = Server(answer(503, {}, retry_after="4"), 200)
    sync_client(server, deadline=10, timeout=60).things._call(GET, path=("a",))

    assert server.requests[0].extensions["timeout"] == {
        "connect": 5,
        "read": 10,
        "write": 10,
        "pool": 10,
    }
    assert server.requests[1].extensions["timeout"]["read"] == 6


class Dripping(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that takes a minute for each piece."""

    def __init__(self, pass_time: Callable[[float], None]) -> None:
        self.pass_time = pass_time
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(1000):
            self.pass_time(60)
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(1000):
            self.pass_time(60)
            yield b" "

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_deadline_ends_a_body_that_drips_and_closes_it() -> None:
    clock = FakeClock()
    body = Dripping(clock.sleep)
    client = sync_client(lambda request: httpx2.Response(200, stream=body), deadline=300)
    client._session.engine.clock = clock

    with pytest.raises(APITimeoutError):
        client.things._call(GET, path=("a",))
    assert body.closed


@pytest.mark.anyio
async def test_deadline_ends_a_body_that_drips_and_closes_it_async() -> None:
    clock = FakeClock()
    body = Dripping(clock.sleep)
    client = async_client(lambda request: httpx2.Response(200, stream=body), deadline=300)
    client._session.engine.clock = clock

    with pytest.raises(APITimeoutError):
        await client.things._call(GET, path=("a",))
    assert body.closed


@pytest.mark.anyio
async def test_deadline_cancels_an_attempt_that_hangs() -> None:
    async def hang(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(30)
        return httpx2.Response(200)

    client = async_client(hang, deadline=0.05)  # type: ignore[arg-type]
    client._session.engine.clock = SYSTEM
    with pytest.raises(APITimeoutError):
        await client.things._call(GET, path=("a",))


def test_the_options_of_a_call_stand_over_the_clients() -> None:
    server = Server(200)
    sync_client(server).things._call(GET, path=("a",), options={"timeout": 2, "deadline": None})

    assert server.requests[0].extensions["timeout"] == {
        "connect": 2,
        "read": 2,
        "write": 2,
        "pool": 2,
    }


def test_no_timeout_at_all_can_be_asked_for() -> None:
    server = Server(200)
    sync_client(server, timeout=None, deadline=None).things._call(GET, path=("a",))

    assert set(server.requests[0].extensions["timeout"].values()) == {None}


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), True, "5"])
def test_a_limit_that_is_none_is_refused(value: object) -> None:
    for name in ("timeout", "deadline"):
        with pytest.raises(InvalidArgumentError):
            sync_client(Server(), **{name: value})
