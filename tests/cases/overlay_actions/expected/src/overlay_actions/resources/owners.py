"""The operations of `owners`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[models.Owner] = Operation(
    "listOwners",
    "GET",
    "/owners",
    query=("debug", "limit", "after"),
    returns="Owner",
)


class Owners(Resource):
    """The operations of `owners`."""

    def list(
        self,
        *,
        debug: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Owner:
        """`GET /owners`"""
        return self._call(_LIST, query=(debug, limit, after), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OwnersRaw:
            """`Owners`, answering with the raw response."""
            ...


class AsyncOwners(AsyncResource):
    """The operations of `owners`."""

    async def list(
        self,
        *,
        debug: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Owner:
        """`GET /owners`"""
        return await self._call(_LIST, query=(debug, limit, after), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOwnersRaw:
            """`AsyncOwners`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class OwnersRaw:
        """`Owners`, answering with the raw response."""

        list = raw(Owners.list)

    class AsyncOwnersRaw:
        """`AsyncOwners`, answering with the raw response."""

        list = async_raw(AsyncOwners.list)
