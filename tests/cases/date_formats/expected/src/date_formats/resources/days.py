"""The operations of `days`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_REPLACE: Operation[None] = Operation(
    "replaceDay",
    "PUT",
    "/days/{}",
    query=("days", "since"),
    headers=("X-Until",),
    body=JSON,
    nullable=("start",),
    dates={
        "path": (0,),
        "query": ("days",),
        "headers": ("X-Until",),
        "body": ("start",),
    },
)


class Days(Resource):
    """The operations of `days`."""

    def replace(
        self,
        day: _dt.date | str,
        *,
        start: _dt.date | str | None | Omit = omit,
        end: _dt.date | str | _dt.datetime | None = None,
        days: Sequence[_dt.date | str] | None = None,
        since: _dt.datetime | str | None = None,
        x_until: _dt.date | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /days/{day}`"""
        return self._call(
            _REPLACE,
            path=(day,),
            query=(days, since),
            headers=(x_until,),
            body={"start": start, "end": end},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> DaysRaw:
            """`Days`, answering with the raw response."""
            ...


class AsyncDays(AsyncResource):
    """The operations of `days`."""

    async def replace(
        self,
        day: _dt.date | str,
        *,
        start: _dt.date | str | None | Omit = omit,
        end: _dt.date | str | _dt.datetime | None = None,
        days: Sequence[_dt.date | str] | None = None,
        since: _dt.datetime | str | None = None,
        x_until: _dt.date | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /days/{day}`"""
        return await self._call(
            _REPLACE,
            path=(day,),
            query=(days, since),
            headers=(x_until,),
            body={"start": start, "end": end},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDaysRaw:
            """`AsyncDays`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class DaysRaw:
        """`Days`, answering with the raw response."""

        replace = raw(Days.replace)

    class AsyncDaysRaw:
        """`AsyncDays`, answering with the raw response."""

        replace = async_raw(AsyncDays.replace)
