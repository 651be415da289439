"""The operations of `regions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation("listRegions", "GET", "/regions")


class Regions(Resource):
    """The operations of `regions`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /regions`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RegionsRaw:
            """`Regions`, answering with the raw response."""
            ...


class AsyncRegions(AsyncResource):
    """The operations of `regions`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /regions`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRegionsRaw:
            """`AsyncRegions`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class RegionsRaw:
        """`Regions`, answering with the raw response."""

        list = raw(Regions.list)

    class AsyncRegionsRaw:
        """`AsyncRegions`, answering with the raw response."""

        list = async_raw(AsyncRegions.list)
