"""The operations of `rides`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation(
    "listRides",
    "GET",
    "/cities/{}/rides?all=1",
    query=("page", "size"),
)
_LIST_BY_DRIVER: Operation[None] = Operation(
    "listRidesByDriver", "GET", "/rides#by/%7Bdriver%7D"
)


class Rides(Resource):
    """The operations of `rides`."""

    def list(
        self,
        city: str,
        *,
        page: int,
        size: int,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /cities/{city}/rides?page={page}&size={per-page}&all=1`"""
        return self._call(_LIST, path=(city,), query=(page, size), options=options)

    def list_by_driver(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /rides#by/{driver}`"""
        return self._call(_LIST_BY_DRIVER, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RidesRaw:
            """`Rides`, answering with the raw response."""
            ...


class AsyncRides(AsyncResource):
    """The operations of `rides`."""

    async def list(
        self,
        city: str,
        *,
        page: int,
        size: int,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /cities/{city}/rides?page={page}&size={per-page}&all=1`"""
        return await self._call(
            _LIST, path=(city,), query=(page, size), options=options
        )

    async def list_by_driver(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /rides#by/{driver}`"""
        return await self._call(_LIST_BY_DRIVER, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRidesRaw:
            """`AsyncRides`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class RidesRaw:
        """`Rides`, answering with the raw response."""

        list = raw(Rides.list)
        list_by_driver = raw(Rides.list_by_driver)

    class AsyncRidesRaw:
        """`AsyncRides`, answering with the raw response."""

        list = async_raw(AsyncRides.list)
        list_by_driver = async_raw(AsyncRides.list_by_driver)
