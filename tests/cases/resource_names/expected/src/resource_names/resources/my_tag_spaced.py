"""The operations of `my_tag_spaced`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_OP4: Operation[None] = Operation("op4", "GET", "/a")


class MyTagSpaced(Resource):
    """The operations of `my_tag_spaced`."""

    def op4(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /a`"""
        return self._call(_OP4, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MyTagSpacedRaw:
            """`MyTagSpaced`, answering with the raw response."""
            ...


class AsyncMyTagSpaced(AsyncResource):
    """The operations of `my_tag_spaced`."""

    async def op4(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /a`"""
        return await self._call(_OP4, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMyTagSpacedRaw:
            """`AsyncMyTagSpaced`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class MyTagSpacedRaw:
        """`MyTagSpaced`, answering with the raw response."""

        op4 = raw(MyTagSpaced.op4)

    class AsyncMyTagSpacedRaw:
        """`AsyncMyTagSpaced`, answering with the raw response."""

        op4 = async_raw(AsyncMyTagSpaced.op4)
