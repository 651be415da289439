"""The operations of `items`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import models
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Item]] = Operation(
    "read_items_items__get",
    "GET",
    "/items/",
    query=("skip", "q", "status"),
    headers=("x-token",),
    returns=ListOf("Item"),
    errors={"422": "HttpValidationError"},
)
_CREATE: Operation[models.Item] = Operation(
    "create_item_items__post",
    "POST",
    "/items/",
    body=JSON,
    nullable=("price",),
    returns="Item",
    errors={"422": "HttpValidationError"},
    secure=False,
)
_GET: Operation[models.Item | None] = Operation(
    "read_item_items__item_id__get",
    "GET",
    "/items/{}",
    returns="Item",
    secure=False,
)


class Items(Resource):
    """The operations of `items`."""

    def list(
        self,
        *,
        skip: int | None = None,
        q: str | None = None,
        status: Sequence[models.Status] | None = None,
        x_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Item]:
        """Read Items.

        `GET /items/`

        Args:
            skip: The server's default is `0`.

        Raises:
            UnprocessableEntityError: Validation Error. Its `body` is
                `HttpValidationError`.
        """
        return self._call(
            _LIST, query=(skip, q, status), headers=(x_token,), options=options
        )

    def create(
        self,
        *,
        name: str,
        price: float | None | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.Item:
        """Create Item.

        `POST /items/`

        Raises:
            UnprocessableEntityError: Validation Error. Its `body` is
                `HttpValidationError`.
        """
        return self._call(_CREATE, body={"name": name, "price": price}, options=options)

    def get(
        self,
        item_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Item | None:
        """Read Item.

        `GET /items/{item_id}`
        """
        return self._call(_GET, path=(item_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ItemsRaw:
            """`Items`, answering with the raw response."""
            ...


class AsyncItems(AsyncResource):
    """The operations of `items`."""

    async def list(
        self,
        *,
        skip: int | None = None,
        q: str | None = None,
        status: Sequence[models.Status] | None = None,
        x_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Item]:
        """Read Items.

        `GET /items/`

        Args:
            skip: The server's default is `0`.

        Raises:
            UnprocessableEntityError: Validation Error. Its `body` is
                `HttpValidationError`.
        """
        return await self._call(
            _LIST, query=(skip, q, status), headers=(x_token,), options=options
        )

    async def create(
        self,
        *,
        name: str,
        price: float | None | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.Item:
        """Create Item.

        `POST /items/`

        Raises:
            UnprocessableEntityError: Validation Error. Its `body` is
                `HttpValidationError`.
        """
        return await self._call(
            _CREATE, body={"name": name, "price": price}, options=options
        )

    async def get(
        self,
        item_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Item | None:
        """Read Item.

        `GET /items/{item_id}`
        """
        return await self._call(_GET, path=(item_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncItemsRaw:
            """`AsyncItems`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ItemsRaw:
        """`Items`, answering with the raw response."""

        list = raw(Items.list)
        create = raw(Items.create)
        get = raw(Items.get)

    class AsyncItemsRaw:
        """`AsyncItems`, answering with the raw response."""

        list = async_raw(AsyncItems.list)
        create = async_raw(AsyncItems.create)
        get = async_raw(AsyncItems.get)
