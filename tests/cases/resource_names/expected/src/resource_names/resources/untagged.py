"""The operations of `untagged`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("op9", "GET", "/untagged")


class Untagged(Resource):
    """The operations of `untagged`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /untagged`"""
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UntaggedRaw:
            """`Untagged`, answering with the raw response."""
            ...


class AsyncUntagged(AsyncResource):
    """The operations of `untagged`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /untagged`"""
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUntaggedRaw:
            """`AsyncUntagged`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class UntaggedRaw:
        """`Untagged`, answering with the raw response."""

        get = raw(Untagged.get)

    class AsyncUntaggedRaw:
        """`AsyncUntagged`, answering with the raw response."""

        get = async_raw(AsyncUntagged.get)
