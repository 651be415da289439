"""The operations of `shops`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Shop]] = Operation(
    "listShops",
    "GET",
    "/shops",
    query=("limit",),
    returns=ListOf("Shop"),
    errors={"default": "Error"},
)
_CREATE: Operation[models.Shop] = Operation(
    "createShop", "POST", "/shops", body=JSON, returns="Shop"
)
_GET: Operation[models.Shop] = Operation(
    "getShop",
    "GET",
    "/shops/{}",
    returns="Shop",
    errors={"404": "Error"},
)
_UPDATE: Operation[models.Shop] = Operation(
    "updateShop", "PUT", "/shops/{}", body=JSON, returns="Shop"
)


class Shops(Resource):
    """The operations of `shops`."""

    def list(
        self,
        *,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Shop]:
        """`GET /shops`

        Raises:
            APIStatusError: What went wrong. Its `body` is `Error`.
        """
        return self._call(_LIST, query=(limit,), options=options)

    def create(
        self,
        *,
        id: int,
        name: str | None = None,
        owner: models.Owner | types.OwnerDict | Mapping[str, object] | None = None,
        open: (
            models.OwnerHours | types.OwnerHoursDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Shop:
        """`POST /shops`"""
        return self._call(
            _CREATE,
            body={"id": id, "name": name, "owner": owner, "open": open},
            options=options,
        )

    def get(
        self,
        shop_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.Shop:
        """`GET /shops/{shopId}`

        Raises:
            NotFoundError: No such shop. Its `body` is `Error`.
        """
        return self._call(_GET, path=(shop_id,), options=options)

    def update(
        self,
        shop_id: int,
        *,
        id: int,
        name: str | None = None,
        owner: models.Owner | types.OwnerDict | Mapping[str, object] | None = None,
        open: (
            models.OwnerHours | types.OwnerHoursDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Shop:
        """`PUT /shops/{shopId}`"""
        return self._call(
            _UPDATE,
            path=(shop_id,),
            body={"id": id, "name": name, "owner": owner, "open": open},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ShopsRaw:
            """`Shops`, answering with the raw response."""
            ...


class AsyncShops(AsyncResource):
    """The operations of `shops`."""

    async def list(
        self,
        *,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Shop]:
        """`GET /shops`

        Raises:
            APIStatusError: What went wrong. Its `body` is `Error`.
        """
        return await self._call(_LIST, query=(limit,), options=options)

    async def create(
        self,
        *,
        id: int,
        name: str | None = None,
        owner: models.Owner | types.OwnerDict | Mapping[str, object] | None = None,
        open: (
            models.OwnerHours | types.OwnerHoursDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Shop:
        """`POST /shops`"""
        return await self._call(
            _CREATE,
            body={"id": id, "name": name, "owner": owner, "open": open},
            options=options,
        )

    async def get(
        self,
        shop_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.Shop:
        """`GET /shops/{shopId}`

        Raises:
            NotFoundError: No such shop. Its `body` is `Error`.
        """
        return await self._call(_GET, path=(shop_id,), options=options)

    async def update(
        self,
        shop_id: int,
        *,
        id: int,
        name: str | None = None,
        owner: models.Owner | types.OwnerDict | Mapping[str, object] | None = None,
        open: (
            models.OwnerHours | types.OwnerHoursDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Shop:
        """`PUT /shops/{shopId}`"""
        return await self._call(
            _UPDATE,
            path=(shop_id,),
            body={"id": id, "name": name, "owner": owner, "open": open},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncShopsRaw:
            """`AsyncShops`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ShopsRaw:
        """`Shops`, answering with the raw response."""

        list = raw(Shops.list)
        create = raw(Shops.create)
        get = raw(Shops.get)
        update = raw(Shops.update)

    class AsyncShopsRaw:
        """`AsyncShops`, answering with the raw response."""

        list = async_raw(AsyncShops.list)
        create = async_raw(AsyncShops.create)
        get = async_raw(AsyncShops.get)
        update = async_raw(AsyncShops.update)
