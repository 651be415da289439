"""The operations of `user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation("Me", "POST", "/user")


class User(Resource):
    """The operations of `user`."""

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /user`"""
        return self._call(_CREATE, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UserRaw:
            """`User`, answering with the raw response."""
            ...


class AsyncUser(AsyncResource):
    """The operations of `user`."""

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /user`"""
        return await self._call(_CREATE, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUserRaw:
            """`AsyncUser`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class UserRaw:
        """`User`, answering with the raw response."""

        create = raw(User.create)

    class AsyncUserRaw:
        """`AsyncUser`, answering with the raw response."""

        create = async_raw(AsyncUser.create)
