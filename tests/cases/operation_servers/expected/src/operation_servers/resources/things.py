"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation("listThings", "GET", "/things")
_CREATE: Operation[None] = Operation(
    "createThing",
    "POST",
    "/things",
    server="https://api.example.com/v1",
    secure=False,
)
_REPLACE: Operation[None] = Operation(
    "replaceThings",
    "PUT",
    "/things",
    server="https://api.example.com/mein%20b%C3%BCro%60s",
)
_DELETE: Operation[None] = Operation("deleteThings", "DELETE", "/things")


class Things(Resource):
    """The operations of `things`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things`"""
        return self._call(_LIST, options=options)

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /things`"""
        return self._call(_CREATE, options=options)

    def replace(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /things`"""
        return self._call(_REPLACE, options=options)

    def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things`"""
        return self._call(_DELETE, options=options)

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
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things`"""
        return await self._call(_LIST, options=options)

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /things`"""
        return await self._call(_CREATE, options=options)

    async def replace(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /things`"""
        return await self._call(_REPLACE, options=options)

    async def delete(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things`"""
        return await self._call(_DELETE, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        list = raw(Things.list)
        create = raw(Things.create)
        replace = raw(Things.replace)
        delete = raw(Things.delete)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        list = async_raw(AsyncThings.list)
        create = async_raw(AsyncThings.create)
        replace = async_raw(AsyncThings.replace)
        delete = async_raw(AsyncThings.delete)
