"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Param
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation(
    "listThings",
    "GET",
    "/things",
    query=("ids", Param("tags", style="form", explode=False)),
    headers=("X-Trace-Id", "Signature", "X-Count"),
    cookies=("session",),
)


class Things(Resource):
    """The operations of `things`."""

    def list(
        self,
        *,
        x_trace_id: str,
        signature: str,
        ids: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        x_count: int | None = None,
        session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things`"""
        return self._call(
            _LIST,
            query=(ids, tags),
            headers=(x_trace_id, signature, x_count),
            cookies=(session,),
            options=options,
        )

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
        x_trace_id: str,
        signature: str,
        ids: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        x_count: int | None = None,
        session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things`"""
        return await self._call(
            _LIST,
            query=(ids, tags),
            headers=(x_trace_id, signature, x_count),
            cookies=(session,),
            options=options,
        )

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
