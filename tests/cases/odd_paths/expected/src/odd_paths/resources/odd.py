"""The operations of `odd`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET_DOUBLE: Operation[None] = Operation("getDouble", "GET", "//double//{}/")
_GET_MANY: Operation[None] = Operation(
    "getMany", "GET", "/{}-{}{}/gr%C3%B6%C3%9Fe/a%20b/%20%25"
)
_GET_UPPER: Operation[None] = Operation("getUpper", "GET", "/Odd/{}", query=("at",))
_GET: Operation[None] = Operation("getLower", "GET", "/odd/{}")
_UPDATE: Operation[None] = Operation("putLower", "PUT", "/odd/{}")


class Odd(Resource):
    """The operations of `odd`."""

    def get_double(
        self,
        a_b: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET //double//{a.b}/`"""
        return self._call(_GET_DOUBLE, path=(a_b,), options=options)

    def get_many(
        self,
        collection_id: str,
        b: bool,
        c: float,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /{collection-id}-{b}{c}/größe/a b/%20%`"""
        return self._call(_GET_MANY, path=(collection_id, b, c), options=options)

    def get_upper(
        self,
        x: models.NarrowX,
        *,
        at: _dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /Odd/{x}`"""
        return self._call(_GET_UPPER, path=(x,), query=(at,), options=options)

    def get(
        self,
        y: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /odd/{y}`"""
        return self._call(_GET, path=(y,), options=options)

    def update(
        self,
        z: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /odd/{z}`"""
        return self._call(_UPDATE, path=(z,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OddRaw:
            """`Odd`, answering with the raw response."""
            ...


class AsyncOdd(AsyncResource):
    """The operations of `odd`."""

    async def get_double(
        self,
        a_b: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET //double//{a.b}/`"""
        return await self._call(_GET_DOUBLE, path=(a_b,), options=options)

    async def get_many(
        self,
        collection_id: str,
        b: bool,
        c: float,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /{collection-id}-{b}{c}/größe/a b/%20%`"""
        return await self._call(_GET_MANY, path=(collection_id, b, c), options=options)

    async def get_upper(
        self,
        x: models.NarrowX,
        *,
        at: _dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /Odd/{x}`"""
        return await self._call(_GET_UPPER, path=(x,), query=(at,), options=options)

    async def get(
        self,
        y: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /odd/{y}`"""
        return await self._call(_GET, path=(y,), options=options)

    async def update(
        self,
        z: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /odd/{z}`"""
        return await self._call(_UPDATE, path=(z,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOddRaw:
            """`AsyncOdd`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class OddRaw:
        """`Odd`, answering with the raw response."""

        get_double = raw(Odd.get_double)
        get_many = raw(Odd.get_many)
        get_upper = raw(Odd.get_upper)
        get = raw(Odd.get)
        update = raw(Odd.update)

    class AsyncOddRaw:
        """`AsyncOdd`, answering with the raw response."""

        get_double = async_raw(AsyncOdd.get_double)
        get_many = async_raw(AsyncOdd.get_many)
        get_upper = async_raw(AsyncOdd.get_upper)
        get = async_raw(AsyncOdd.get)
        update = async_raw(AsyncOdd.update)
