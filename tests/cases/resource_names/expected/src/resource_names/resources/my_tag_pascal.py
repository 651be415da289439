"""The operations of `my_tag_pascal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_OP5: Operation[None] = Operation("op5", "GET", "/b")


class MyTagPascal(Resource):
    """The operations of `my_tag_pascal`."""

    def op5(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /b`"""
        return self._call(_OP5, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MyTagPascalRaw:
            """`MyTagPascal`, answering with the raw response."""
            ...


class AsyncMyTagPascal(AsyncResource):
    """The operations of `my_tag_pascal`."""

    async def op5(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /b`"""
        return await self._call(_OP5, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMyTagPascalRaw:
            """`AsyncMyTagPascal`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class MyTagPascalRaw:
        """`MyTagPascal`, answering with the raw response."""

        op5 = raw(MyTagPascal.op5)

    class AsyncMyTagPascalRaw:
        """`AsyncMyTagPascal`, answering with the raw response."""

        op5 = async_raw(AsyncMyTagPascal.op5)
