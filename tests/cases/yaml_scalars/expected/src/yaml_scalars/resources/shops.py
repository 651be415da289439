"""The operations of `shops`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Shop]] = Operation(
    "listShops",
    "GET",
    "/shops",
    query=("limit", "sort"),
    returns=ListOf("Shop"),
)


class Shops(Resource):
    """The operations of `shops`."""

    def list(
        self,
        *,
        limit: int | None = None,
        sort: models.ListShopsSort | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Shop]:
        """`GET /shops`

        Args:
            limit: The server's default is `10`.

        Raises:
            BadRequestError: Refused
            NotFoundError: No such shops
        """
        return self._call(_LIST, query=(limit, sort), options=options)

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
        sort: models.ListShopsSort | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Shop]:
        """`GET /shops`

        Args:
            limit: The server's default is `10`.

        Raises:
            BadRequestError: Refused
            NotFoundError: No such shops
        """
        return await self._call(_LIST, query=(limit, sort), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncShopsRaw:
            """`AsyncShops`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ShopsRaw:
        """`Shops`, answering with the raw response."""

        list = raw(Shops.list)

    class AsyncShopsRaw:
        """`AsyncShops`, answering with the raw response."""

        list = async_raw(AsyncShops.list)
