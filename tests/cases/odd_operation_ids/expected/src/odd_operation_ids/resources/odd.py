"""The operations of `odd`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_META_ROOT: Operation[None] = Operation("meta/root", "POST", "/p0")
_USERS_GET_ALL: Operation[None] = Operation("users.get all", "POST", "/p1")
_N_2FA: Operation[None] = Operation("2fa", "POST", "/p2")
_LIST: Operation[None] = Operation("list", "POST", "/p3")
_PRINT: Operation[None] = Operation("print", "POST", "/p4")
_DEL_: Operation[None] = Operation("del", "POST", "/p5")
_READ_ITEMS_ITEMS_ITEM_ID_GET: Operation[None] = Operation(
    "read_items_items__item_id__get", "POST", "/p6"
)
_GET_HTTP_SERVER2_XX: Operation[None] = Operation("getHTTPServer2XX", "POST", "/p7")


class Odd(Resource):
    """The operations of `odd`."""

    def meta_root(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p0`"""
        return self._call(_META_ROOT, options=options)

    def users_get_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p1`"""
        return self._call(_USERS_GET_ALL, options=options)

    def n_2fa(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p2`"""
        return self._call(_N_2FA, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p3`"""
        return self._call(_LIST, options=options)

    def print(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p4`"""
        return self._call(_PRINT, options=options)

    def del_(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p5`"""
        return self._call(_DEL_, options=options)

    def read_items_items_item_id_get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p6`"""
        return self._call(_READ_ITEMS_ITEMS_ITEM_ID_GET, options=options)

    def get_http_server2_xx(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p7`"""
        return self._call(_GET_HTTP_SERVER2_XX, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OddRaw:
            """`Odd`, answering with the raw response."""
            ...


class AsyncOdd(AsyncResource):
    """The operations of `odd`."""

    async def meta_root(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p0`"""
        return await self._call(_META_ROOT, options=options)

    async def users_get_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p1`"""
        return await self._call(_USERS_GET_ALL, options=options)

    async def n_2fa(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p2`"""
        return await self._call(_N_2FA, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p3`"""
        return await self._call(_LIST, options=options)

    async def print(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p4`"""
        return await self._call(_PRINT, options=options)

    async def del_(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p5`"""
        return await self._call(_DEL_, options=options)

    async def read_items_items_item_id_get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p6`"""
        return await self._call(_READ_ITEMS_ITEMS_ITEM_ID_GET, options=options)

    async def get_http_server2_xx(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p7`"""
        return await self._call(_GET_HTTP_SERVER2_XX, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOddRaw:
            """`AsyncOdd`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class OddRaw:
        """`Odd`, answering with the raw response."""

        meta_root = raw(Odd.meta_root)
        users_get_all = raw(Odd.users_get_all)
        n_2fa = raw(Odd.n_2fa)
        list = raw(Odd.list)
        print = raw(Odd.print)
        del_ = raw(Odd.del_)
        read_items_items_item_id_get = raw(Odd.read_items_items_item_id_get)
        get_http_server2_xx = raw(Odd.get_http_server2_xx)

    class AsyncOddRaw:
        """`AsyncOdd`, answering with the raw response."""

        meta_root = async_raw(AsyncOdd.meta_root)
        users_get_all = async_raw(AsyncOdd.users_get_all)
        n_2fa = async_raw(AsyncOdd.n_2fa)
        list = async_raw(AsyncOdd.list)
        print = async_raw(AsyncOdd.print)
        del_ = async_raw(AsyncOdd.del_)
        read_items_items_item_id_get = async_raw(AsyncOdd.read_items_items_item_id_get)
        get_http_server2_xx = async_raw(AsyncOdd.get_http_server2_xx)
