"""A datetime that is passed for a date: written as its day, or refused where a time would be lost."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from client_support import Server, sync_client

from generator.runtime.decode import decoder
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.fields import Extra
from generator.runtime.model import Field, Model
from generator.runtime.operation import FORM, JSON, RAW, Operation, Param
from generator.runtime.spec import Date, DateTime, ListOf, MapOf, Structured, TupleOf

DAY = date(2026, 1, 2)
MIDNIGHT = datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=9)))
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


class Trip(Model):
    """What has dates in it."""

    day: date | str | None = Field("day", Date())
    at: datetime | str | None = Field("at", DateTime())
    days: list[date | str] | None = Field("days", ListOf(Date()))
    named: dict[str, date | str] | None = Field("named", MapOf(Date()))
    either: date | str | int | None = Field("either", Structured((Date(),)))
    both: date | datetime | str | None = Field("both", Structured((Date(), DateTime())))
    span: tuple[date | str, int] | None = Field("span", TupleOf(Date(), None))


OPERATION: Operation[Any] = Operation(
    "book",
    "PUT",
    "/trips/{}/{}",
    query=("since", Param("until", style="form", explode=False), "at"),
    headers=("X-Day",),
    cookies=("day",),
    body=JSON,
    dates={
        "path": (1,),
        "query": ("since", "until"),
        "headers": ("X-Day",),
        "cookies": ("day",),
        "body": ("day",),
    },
    returns=RAW,
)


def test_a_midnight_is_its_day_in_a_model() -> None:
    trip = Trip(
        day=MIDNIGHT,
        at=MIDNIGHT,
        days=[MIDNIGHT, DAY, "2026-01-02"],
        named={"a": MIDNIGHT},
        either=MIDNIGHT,
        both=NOON,
        span=(MIDNIGHT, 3),
    )

    assert trip.to_dict() == {
        "day": "2026-01-02",
        "at": "2026-01-02T00:00:00+09:00",
        "days": ["2026-01-02"] * 3,
        "named": {"a": "2026-01-02"},
        "either": "2026-01-02",
        "both": "2026-01-02T12:00:00Z",
        "span": ["2026-01-02", 3],
    }


def test_a_midnight_is_its_day_wherever_a_model_is_written() -> None:
    trip = Trip.from_dict({"days": [], "named": {}})
    assert trip.days is not None
    assert trip.named is not None

    trip.day = MIDNIGHT
    trip.days.append(MIDNIGHT)
    trip.days += [MIDNIGHT]
    trip.days[0] = MIDNIGHT
    trip.named["a"] = MIDNIGHT
    trip["either"] = MIDNIGHT
    trip["undeclared"] = MIDNIGHT

    assert trip.to_dict() == {
        "days": ["2026-01-02"] * 2,
        "named": {"a": "2026-01-02"},
        "day": "2026-01-02",
        "either": "2026-01-02",
        "undeclared": "2026-01-02T00:00:00+09:00",
    }
    assert trip.days == [DAY, DAY]


class Calendar(Model):
    """What has dates under any key."""

    extra = Extra[date | str](Date())


def test_undeclared_keys_hold_days() -> None:
    calendar = Calendar(extra={"a": MIDNIGHT})
    calendar["b"] = MIDNIGHT

    assert calendar.to_dict() == {"a": "2026-01-02", "b": "2026-01-02"}
    with pytest.raises(InvalidArgumentError, match="'c' is a date"):
        calendar["c"] = NOON


def test_a_time_is_never_lost() -> None:
    trip = Trip.from_dict({"days": []})
    assert trip.days is not None

    refused: dict[str, Any] = {"day": NOON, "days": [NOON], "named": {"a": NOON}, "either": NOON}
    for name, value in refused.items():
        with pytest.raises(InvalidArgumentError, match=rf"'{name}' is a date: pass the \.date\(\)"):
            Trip(**{name: value})
    with pytest.raises(InvalidArgumentError, match="'day' is a date"):
        trip.day = NOON
    with pytest.raises(InvalidArgumentError, match="an item is a date"):
        trip.days.append(NOON)


def call(operation: Operation[Any], **arguments: Any) -> Any:
    server = Server(200)
    sync_client(server).things._call(operation, **arguments)
    return server.requests[0]


def test_a_midnight_is_its_day_in_arguments() -> None:
    request = call(
        OPERATION,
        path=("a", MIDNIGHT),
        query=(MIDNIGHT, [MIDNIGHT, DAY], NOON),
        headers=(MIDNIGHT,),
        cookies=(MIDNIGHT,),
        body={"day": MIDNIGHT, "at": NOON, "none": None},
    )

    assert request.url.raw_path.decode() == (
        "/v0.1/trips/a/2026-01-02"
        "?since=2026-01-02&until=2026-01-02,2026-01-02&at=2026-01-02T12%3A00%3A00Z"
    )
    assert (request.headers["x-day"], request.headers["cookie"]) == ("2026-01-02", "day=2026-01-02")
    assert json.loads(request.content) == {"day": "2026-01-02", "at": "2026-01-02T12:00:00Z"}


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"path": ("a", NOON)}, "a path argument"),
        ({"query": (None, [NOON], None)}, "'until'"),
        ({"headers": (NOON,)}, "'X-Day'"),
        ({"cookies": (NOON,)}, "'day'"),
        ({"body": {"day": NOON}}, "'day'"),
    ],
)
def test_a_time_is_never_lost_in_arguments(arguments: dict[str, Any], name: str) -> None:
    usual = {"path": ("a", "b"), "query": (None,) * 3, "headers": (None,), "cookies": (None,)}

    with pytest.raises(InvalidArgumentError, match=f"{name} is a date"):
        call(OPERATION, **{**usual, **arguments})


@pytest.mark.parametrize("kind", [FORM, "multipart/form-data"])
def test_forms_hold_days(kind: str) -> None:
    operation: Operation[Any] = Operation("a", "PUT", "/a", body=kind, dates={"body": ("day",)})

    content = call(operation, body={"day": [MIDNIGHT], "at": MIDNIGHT}).content.decode()

    assert content.count("T00") == 1
    assert content.count("2026-01-02") == 2


def test_a_whole_body_holds_days() -> None:
    operation: Operation[Any] = Operation(
        "a", "PUT", "/a", body=JSON, whole=True, dates={"body": ("",)}
    )
    came = decoder(ListOf(Date()))(["2026-01-02"])

    assert call(operation, body=[MIDNIGHT, DAY]).content == b'["2026-01-02","2026-01-02"]'
    assert call(operation, body=came).content == b'["2026-01-02"]'
