"""The operations of `actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_DESCRIBE: Operation[None] = Operation(
    "describe",
    "GET",
    "/?Action=Describe&Version=1",
    query=("Id",),
)
_REMOVE: Operation[None] = Operation("remove", "POST", "/#Action=Remove")
_ADD: Operation[None] = Operation("add", "POST", "/#Action=Add")


class Actions(Resource):
    """The operations of `actions`."""

    def describe(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /?Action=Describe&Version=1`"""
        return self._call(_DESCRIBE, query=(id,), options=options)

    def remove(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /#Action=Remove`"""
        return self._call(_REMOVE, options=options)

    def add(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /#Action=Add`"""
        return self._call(_ADD, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ActionsRaw:
            """`Actions`, answering with the raw response."""
            ...


class AsyncActions(AsyncResource):
    """The operations of `actions`."""

    async def describe(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /?Action=Describe&Version=1`"""
        return await self._call(_DESCRIBE, query=(id,), options=options)

    async def remove(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /#Action=Remove`"""
        return await self._call(_REMOVE, options=options)

    async def add(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /#Action=Add`"""
        return await self._call(_ADD, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncActionsRaw:
            """`AsyncActions`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ActionsRaw:
        """`Actions`, answering with the raw response."""

        describe = raw(Actions.describe)
        remove = raw(Actions.remove)
        add = raw(Actions.add)

    class AsyncActionsRaw:
        """`AsyncActions`, answering with the raw response."""

        describe = async_raw(AsyncActions.describe)
        remove = async_raw(AsyncActions.remove)
        add = async_raw(AsyncActions.add)
