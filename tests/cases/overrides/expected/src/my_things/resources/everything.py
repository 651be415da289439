"""The operations of `everything`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_FETCH: Operation[models.AllThings] = Operation(
    "listThings", "GET", "/things", returns="AllThings"
)


class Everything(Resource):
    """The operations of `everything`."""

    def fetch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.AllThings:
        """`GET /things`"""
        return self._call(_FETCH, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EverythingRaw:
            """`Everything`, answering with the raw response."""
            ...


class AsyncEverything(AsyncResource):
    """The operations of `everything`."""

    async def fetch(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.AllThings:
        """`GET /things`"""
        return await self._call(_FETCH, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEverythingRaw:
            """`AsyncEverything`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class EverythingRaw:
        """`Everything`, answering with the raw response."""

        fetch = raw(Everything.fetch)

    class AsyncEverythingRaw:
        """`AsyncEverything`, answering with the raw response."""

        fetch = async_raw(AsyncEverything.fetch)
