"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import RAW, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[dict[str, Any]] = Operation(
    "getThing",
    "GET",
    "/things/{}",
    query=("verbose",),
    returns=RAW,
)
_DELETE: Operation[None] = Operation(
    "deleteThing", "DELETE", "/things/{}", query=("verbose",)
)


class Things(Resource):
    """The operations of `things`."""

    def get(
        self,
        thing_id: str,
        *,
        verbose: int,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """`GET /things/{thing_id}`

        Args:
            verbose: How much.
        """
        return self._call(_GET, path=(thing_id,), query=(verbose,), options=options)

    def delete(
        self,
        thing_id: str,
        *,
        verbose: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things/{thing_id}`"""
        return self._call(_DELETE, path=(thing_id,), query=(verbose,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    async def get(
        self,
        thing_id: str,
        *,
        verbose: int,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """`GET /things/{thing_id}`

        Args:
            verbose: How much.
        """
        return await self._call(
            _GET, path=(thing_id,), query=(verbose,), options=options
        )

    async def delete(
        self,
        thing_id: str,
        *,
        verbose: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things/{thing_id}`"""
        return await self._call(
            _DELETE, path=(thing_id,), query=(verbose,), options=options
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        get = raw(Things.get)
        delete = raw(Things.delete)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        get = async_raw(AsyncThings.get)
        delete = async_raw(AsyncThings.delete)
