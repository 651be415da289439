"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import RAW, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[str] = Operation(
    "listThings",
    "GET",
    "/things",
    query=("size", "mode"),
    returns=RAW,
)


class Things(Resource):
    """The operations of `things`."""

    def list(
        self,
        *,
        mode: str,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> str:
        """`GET /things`

        Args:
            size: How many. The server's default is `10`.
            mode: The server's default is `"a\\"b\\n"`.
        """
        return self._call(_LIST, query=(size, mode), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    async def list(
        self,
        *,
        mode: str,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> str:
        """`GET /things`

        Args:
            size: How many. The server's default is `10`.
            mode: The server's default is `"a\\"b\\n"`.
        """
        return await self._call(_LIST, query=(size, mode), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        list = raw(Things.list)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        list = async_raw(AsyncThings.list)
