"""The operations of `copies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("copy", "GET", "/copies/{}")


class Copies(Resource):
    """The operations of `copies`."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /copies/{id}`"""
        return self._call(_GET, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CopiesRaw:
            """`Copies`, answering with the raw response."""
            ...


class AsyncCopies(AsyncResource):
    """The operations of `copies`."""

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /copies/{id}`"""
        return await self._call(_GET, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCopiesRaw:
            """`AsyncCopies`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class CopiesRaw:
        """`Copies`, answering with the raw response."""

        get = raw(Copies.get)

    class AsyncCopiesRaw:
        """`AsyncCopies`, answering with the raw response."""

        get = async_raw(AsyncCopies.get)
