"""The operations of `user_pascal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("me", "GET", "/user")


class UserPascal(Resource):
    """The operations of `user_pascal`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /user`"""
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UserPascalRaw:
            """`UserPascal`, answering with the raw response."""
            ...


class AsyncUserPascal(AsyncResource):
    """The operations of `user_pascal`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /user`"""
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUserPascalRaw:
            """`AsyncUserPascal`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class UserPascalRaw:
        """`UserPascal`, answering with the raw response."""

        get = raw(UserPascal.get)

    class AsyncUserPascalRaw:
        """`AsyncUserPascal`, answering with the raw response."""

        get = async_raw(AsyncUserPascal.get)
