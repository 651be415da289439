"""The operations of `my_tag_kebab`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_OP6: Operation[None] = Operation("op6", "GET", "/c")


class MyTagKebab(Resource):
    """The operations of `my_tag_kebab`."""

    def op6(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /c`"""
        return self._call(_OP6, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MyTagKebabRaw:
            """`MyTagKebab`, answering with the raw response."""
            ...


class AsyncMyTagKebab(AsyncResource):
    """The operations of `my_tag_kebab`."""

    async def op6(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /c`"""
        return await self._call(_OP6, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMyTagKebabRaw:
            """`AsyncMyTagKebab`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class MyTagKebabRaw:
        """`MyTagKebab`, answering with the raw response."""

        op6 = raw(MyTagKebab.op6)

    class AsyncMyTagKebabRaw:
        """`AsyncMyTagKebab`, answering with the raw response."""

        op6 = async_raw(AsyncMyTagKebab.op6)
