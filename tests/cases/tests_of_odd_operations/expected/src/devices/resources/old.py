"""The operations of `old`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation(
    "getOld",
    "GET",
    "/old",
    headers=("X-Api-Key",),
    server="http://old.example.com",
)


class Old(Resource):
    """The operations of `old`."""

    def get(
        self,
        *,
        x_api_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /old`"""
        return self._call(_GET, headers=(x_api_key,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OldRaw:
            """`Old`, answering with the raw response."""
            ...


class AsyncOld(AsyncResource):
    """The operations of `old`."""

    async def get(
        self,
        *,
        x_api_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /old`"""
        return await self._call(_GET, headers=(x_api_key,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOldRaw:
            """`AsyncOld`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class OldRaw:
        """`Old`, answering with the raw response."""

        get = raw(Old.get)

    class AsyncOldRaw:
        """`AsyncOld`, answering with the raw response."""

        get = async_raw(AsyncOld.get)
