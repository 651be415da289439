"""Retries: which failures, how long between, and never a second effect."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest
from client_support import (
    CREATE,
    DELETE,
    GET,
    REPLACE,
    Server,
    answer,
    async_client,
    slept,
    sync_client,
)

from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    InvalidArgumentError,
    RateLimitError,
    ServiceUnavailableError,
)
from generator.runtime.omit import omit
from generator.runtime.operation import JSON, RAW, Operation
from generator.runtime.retry import backoff, retry_after


def test_retry_repeats_a_failed_get_and_waits_longer_each_time() -> None:
    server = Server(503, 502, 200)
    client = sync_client(server)

    assert client.things._call(GET, path=("a",)) == {"ok": True}
    assert server.count == 3
    assert slept(client) == [0.5, 1.0]


@pytest.mark.anyio
async def test_retry_repeats_a_failed_get_and_waits_longer_each_time_async() -> None:
    server = Server(503, 502, 200)
    client = async_client(server)

    assert await client.things._call(GET, path=("a",)) == {"ok": True}
    assert server.count == 3
    assert slept(client) == [0.5, 1.0]


def test_retries_end_and_the_last_error_is_raised() -> None:
    server = Server(500)
    client = sync_client(server)

    with pytest.raises(InternalServerError):
        client.things._call(GET, path=("a",))
    assert server.count == 3


@pytest.mark.anyio
async def test_retries_end_and_the_last_error_is_raised_async() -> None:
    server = Server(500)
    client = async_client(server)

    with pytest.raises(InternalServerError):
        await client.things._call(GET, path=("a",))
    assert server.count == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501])
def test_an_error_that_would_come_again_is_not_repeated(status: int) -> None:
    server = Server(status)

    with pytest.raises(Exception, match=str(status)):
        sync_client(server).things._call(GET, path=("a",))
    assert server.count == 1


@pytest.mark.parametrize(
    "failure", [503, 500, 408, httpx2.ReadTimeout("slow"), httpx2.ReadError("cut")]
)
def test_a_post_that_may_have_arrived_is_not_sent_again(failure: int | Exception) -> None:
    server = Server(failure, 200)

    with pytest.raises(Exception):  # noqa: B017  # any of the errors: what counts is the count
        sync_client(server).things._call(CREATE, body={})
    assert server.count == 1


@pytest.mark.parametrize(
    "failure",
    [429, httpx2.ConnectError("no"), httpx2.ConnectTimeout("no"), httpx2.PoolTimeout("no")],
)
def test_a_post_that_did_not_arrive_is_sent_again(failure: int | Exception) -> None:
    server = Server(failure, 200)

    assert sync_client(server).things._call(CREATE, body={}) == {"ok": True}
    assert server.count == 2


@pytest.mark.anyio
async def test_a_post_that_may_have_arrived_is_not_sent_again_async() -> None:
    server = Server(httpx2.ReadError("cut"), 200)

    with pytest.raises(APIConnectionError):
        await async_client(server).things._call(CREATE, body={})
    assert server.count == 1


def test_a_post_with_an_idempotency_key_is_sent_again_with_the_same_key() -> None:
    server = Server(503, httpx2.ReadTimeout("slow"), 200)

    sync_client(server).things._call(CREATE, body={}, options={"idempotency_key": "key-1"})
    assert server.header("idempotency-key") == ["key-1"] * 3


@pytest.mark.anyio
async def test_a_post_with_an_idempotency_key_is_sent_again_with_the_same_key_async() -> None:
    server = Server(503, 200)

    await async_client(server).things._call(CREATE, body={}, options={"idempotency_key": "key-1"})
    assert server.header("idempotency-key") == ["key-1"] * 2


KEYED: Operation[Any] = Operation(
    "createKeyed", "POST", "/things", headers=("idempotency-KEY",), body=JSON, returns=RAW
)


@pytest.mark.parametrize(
    ("key", "options", "count"),
    [
        ("key-1", None, 2),
        ("key-1", {"idempotent": False}, 1),
        ("key-1", {"headers": {"Idempotency-Key": omit}}, 1),
        (None, None, 1),
        (None, {"idempotency_key": "key-2"}, 2),
    ],
)
def test_a_declared_idempotency_key_lets_a_post_be_sent_again(
    key: str | None, options: Any, count: int
) -> None:
    server = Server(503)
    client = sync_client(server, max_retries=1)

    with pytest.raises(ServiceUnavailableError):
        client.things._call(KEYED, headers=(key,), body={}, options=options)
    assert server.count == count


def test_the_caller_may_say_that_a_post_is_idempotent_or_a_get_is_not() -> None:
    server = Server(503, 200)
    sync_client(server).things._call(CREATE, body={}, options={"idempotent": True})
    assert server.count == 2

    server = Server(503, 200)
    with pytest.raises(ServiceUnavailableError):
        sync_client(server).things._call(GET, path=("a",), options={"idempotent": False})
    assert server.count == 1


def test_put_and_delete_are_repeated() -> None:
    server = Server(503, 200, 503, 200)
    client = sync_client(server)
    client.things._call(REPLACE, path=("a",), body={"x": 1})
    client.things._call(DELETE, path=("a",))

    assert [request.content for request in server.requests[:2]] == [b'{"x":1}'] * 2
    assert server.count == 4


def test_429_waits_as_long_as_the_server_asks() -> None:
    server = Server(answer(429, {}, retry_after="7"), 200)
    client = sync_client(server)
    client.things._call(CREATE, body={})

    assert slept(client) == [7.0]


@pytest.mark.anyio
async def test_429_waits_as_long_as_the_server_asks_async() -> None:
    server = Server(answer(429, {}, retry_after="7"), 200)
    client = async_client(server)
    await client.things._call(CREATE, body={})

    assert slept(client) == [7.0]


def test_429_is_raised_at_once_where_the_server_asks_for_too_long() -> None:
    server = Server(answer(429, {}, retry_after="3600"))
    client = sync_client(server)

    with pytest.raises(RateLimitError) as caught:
        client.things._call(GET, path=("a",))
    assert caught.value.retry_after == 3600
    assert (server.count, slept(client)) == (1, [])


@pytest.mark.anyio
async def test_429_is_raised_at_once_where_the_server_asks_for_too_long_async() -> None:
    server = Server(answer(429, {}, retry_after="3600"))
    client = async_client(server)

    with pytest.raises(RateLimitError) as caught:
        await client.things._call(GET, path=("a",))
    assert caught.value.retry_after == 3600
    assert (server.count, slept(client)) == (1, [])


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9.0),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e5"}, None),
        ({"retry-after": "\u0663"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "9" * 400}, 1e9),
        ({}, None),
    ],
)
def test_retry_after_is_understood_or_ignored(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert retry_after(headers, 0.0) == seconds


@pytest.mark.parametrize(("later", "seconds"), [(30, 30.0), (-30, 0.0)])
def test_retry_after_may_be_a_date(later: int, seconds: float) -> None:
    now = 1_700_000_000
    moment = format_datetime(datetime.fromtimestamp(now + later, UTC), usegmt=True)

    assert retry_after({"retry-after": moment}, float(now)) == seconds


@pytest.mark.parametrize(
    "moment",
    [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sun, 06 Nov 1994 08:49:37 -0000",
        "Sun, 06 Nov 1994 09:49:37 +0100",
    ],
)
def test_a_date_of_any_form_is_in_gmt_wherever_the_client_is(
    moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert retry_after({"retry-after": moment}, 784_111_777.0 - 30) == 30.0
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "moment",
    ["Sun, 99 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999 08:49:37 GMT", "1994-11-06"],
)
def test_a_date_that_is_none_is_ignored(moment: str) -> None:
    assert retry_after({"retry-after": moment}, 0.0) is None


def test_the_backoff_has_an_upper_bound_however_many_retries() -> None:
    assert backoff(10**9) == 8.0


def test_max_retries_zero_sends_once() -> None:
    server = Server(503)

    with pytest.raises(ServiceUnavailableError):
        sync_client(server, max_retries=0).things._call(GET, path=("a",))
    assert server.count == 1


@pytest.mark.parametrize("value", [-1, None, 1.5, True, "2"])
def test_a_number_of_retries_that_is_none_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError):
        sync_client(Server(), max_retries=value)


def test_a_timeout_is_its_own_error_with_its_cause() -> None:
    with pytest.raises(APITimeoutError) as caught:
        sync_client(Server(httpx2.ReadTimeout("slow"))).things._call(CREATE, body={})
    assert isinstance(caught.value.__cause__, httpx2.ReadTimeout)
    assert caught.value.operation_id == "createThing"


def test_an_exception_that_is_not_the_transports_is_left_alone() -> None:
    with pytest.raises(KeyError):
        sync_client(Server(KeyError("mine"))).things._call(GET, path=("a",))
