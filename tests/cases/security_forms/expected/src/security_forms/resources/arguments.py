"""The operations of `arguments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation("getArguments", "GET", "/arguments")


class ArgumentsResource(Resource):
    """The operations of `arguments`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /arguments`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ArgumentsResourceRaw:
            """`ArgumentsResource`, answering with the raw response."""
            ...


class AsyncArgumentsResource(AsyncResource):
    """The operations of `arguments`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /arguments`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncArgumentsResourceRaw:
            """`AsyncArgumentsResource`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ArgumentsResourceRaw:
        """`ArgumentsResource`, answering with the raw response."""

        list = raw(ArgumentsResource.list)

    class AsyncArgumentsResourceRaw:
        """`AsyncArgumentsResource`, answering with the raw response."""

        list = async_raw(AsyncArgumentsResource.list)
