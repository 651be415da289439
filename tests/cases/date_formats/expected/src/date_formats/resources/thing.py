"""The operations of `thing`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.Thing] = Operation(
    "getThing",
    "GET",
    "/thing",
    query=("since",),
    returns="Thing",
)


class Thing(Resource):
    """The operations of `thing`."""

    def get(
        self,
        *,
        since: _dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return self._call(_GET, query=(since,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingRaw:
            """`Thing`, answering with the raw response."""
            ...


class AsyncThing(AsyncResource):
    """The operations of `thing`."""

    async def get(
        self,
        *,
        since: _dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return await self._call(_GET, query=(since,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        get = raw(Thing.get)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        get = async_raw(AsyncThing.get)
