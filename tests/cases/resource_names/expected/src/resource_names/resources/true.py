"""The operations of `true`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_OP7: Operation[None] = Operation("op7", "GET", "/d")


class True_(Resource):
    """The operations of `true`."""

    def op7(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /d`"""
        return self._call(_OP7, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> True_Raw:
            """`True_`, answering with the raw response."""
            ...


class AsyncTrue_(AsyncResource):
    """The operations of `true`."""

    async def op7(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /d`"""
        return await self._call(_OP7, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTrue_Raw:
            """`AsyncTrue_`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class True_Raw:
        """`True_`, answering with the raw response."""

        op7 = raw(True_.op7)

    class AsyncTrue_Raw:
        """`AsyncTrue_`, answering with the raw response."""

        op7 = async_raw(AsyncTrue_.op7)
