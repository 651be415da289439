"""The operations of `with_options_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation("with_options", "GET", "/with_options")


class WithOptions(Resource):
    """The operations of `with_options_`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /with_options`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> WithOptionsRaw:
            """`WithOptions`, answering with the raw response."""
            ...


class AsyncWithOptions(AsyncResource):
    """The operations of `with_options_`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /with_options`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncWithOptionsRaw:
            """`AsyncWithOptions`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class WithOptionsRaw:
        """`WithOptions`, answering with the raw response."""

        list = raw(WithOptions.list)

    class AsyncWithOptionsRaw:
        """`AsyncWithOptions`, answering with the raw response."""

        list = async_raw(AsyncWithOptions.list)
