"""The operations of `visits`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Visit]] = Operation(
    "listVisits", "GET", "/visits", returns=ListOf("Visit")
)


class Visits(Resource):
    """The operations of `visits`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Visit]:
        """`GET /visits`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VisitsRaw:
            """`Visits`, answering with the raw response."""
            ...


class AsyncVisits(AsyncResource):
    """The operations of `visits`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Visit]:
        """`GET /visits`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVisitsRaw:
            """`AsyncVisits`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class VisitsRaw:
        """`Visits`, answering with the raw response."""

        list = raw(Visits.list)

    class AsyncVisitsRaw:
        """`AsyncVisits`, answering with the raw response."""

        list = async_raw(AsyncVisits.list)
