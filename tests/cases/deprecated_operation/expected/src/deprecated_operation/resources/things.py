"""The operations of `things`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.deprecation import deprecated
from .._core.operation import RAW, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[str]] = Operation(
    "listThings",
    "GET",
    "/things",
    returns=RAW,
    deprecated="client.things.list",
)
_DELETE: Operation[None] = Operation(
    "deleteThings",
    "DELETE",
    "/things",
    deprecated="client.things.delete",
)


class Things(Resource):
    """The operations of `things`."""

    @deprecated("This endpoint is deprecated. Use the new one or `/v2/things`.")
    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """This endpoint is deprecated.

        `GET /things`

        This endpoint is deprecated. Use the new one or `/v2/things`.
        """
        return self._call(_LIST, options=options)

    @deprecated("client.things.delete is deprecated")
    def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete things.

        `DELETE /things`
        """
        return self._call(_DELETE, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    @deprecated("This endpoint is deprecated. Use the new one or `/v2/things`.")
    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """This endpoint is deprecated.

        `GET /things`

        This endpoint is deprecated. Use the new one or `/v2/things`.
        """
        return await self._call(_LIST, options=options)

    @deprecated("client.things.delete is deprecated")
    async def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete things.

        `DELETE /things`
        """
        return await self._call(_DELETE, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        list = raw(Things.list)  # pyright: ignore[reportDeprecated]
        delete = raw(Things.delete)  # pyright: ignore[reportDeprecated]

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        list = async_raw(AsyncThings.list)  # pyright: ignore[reportDeprecated]
        delete = async_raw(AsyncThings.delete)  # pyright: ignore[reportDeprecated]
