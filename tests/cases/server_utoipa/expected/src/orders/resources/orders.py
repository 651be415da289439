"""The operations of `orders`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.files import AsyncBinaryInput, BinaryInput
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[models.PaginatedOrder] = Operation(
    "list_orders",
    "GET",
    "/orders",
    query=("page", "state"),
    returns="PaginatedOrder",
    errors={"401": "ErrorResponse"},
    secure=False,
)
_CREATE: Operation[models.Order] = Operation(
    "create_order",
    "POST",
    "/orders",
    body=JSON,
    nullable=("note", "shipped"),
    returns="Order",
    errors={"409": "ErrorResponse"},
    security=(("api_key",),),
)
_SET_NOTES: Operation[None] = Operation(
    "set_notes",
    "PUT",
    "/orders/{}/notes",
    body="text/plain",
    whole=True,
    secure=False,
)


class Orders(Resource):
    """Orders."""

    def list(
        self,
        *,
        page: int | None = None,
        state: models.State | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginatedOrder:
        """`GET /orders`

        Args:
            state: Where an order is.

        Raises:
            AuthenticationError: Unauthorized. Its `body` is `ErrorResponse`.
        """
        return self._call(_LIST, query=(page, state), options=options)

    def create(
        self,
        *,
        id: int,
        state: models.State,
        items: Sequence[tuple[str, int] | builtins.list[str | int]],
        events: Sequence[types.EventInput],
        note: str | None | Omit = omit,
        shipped: (
            models.Shipped | types.ShippedDict | Mapping[str, object] | None | Omit
        ) = omit,
        labels: Mapping[str, str] | None = None,
        value: str | float | None = None,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """`POST /orders`

        Args:
            state: Where the order is.
            shipped: Who has it.

        Raises:
            ConflictError: Exists. Its `body` is `ErrorResponse`.
        """
        return self._call(
            _CREATE,
            body={
                "id": id,
                "state": state,
                "note": note,
                "items": items,
                "events": events,
                "shipped": shipped,
                "labels": labels,
                "value": value,
            },
            options=options,
        )

    def set_notes(
        self,
        id: int,
        *,
        body: BinaryInput | str,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /orders/{id}/notes`

        Args:
            id: Order id
            body: The request body.
        """
        return self._call(_SET_NOTES, path=(id,), body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OrdersRaw:
            """`Orders`, answering with the raw response."""
            ...


class AsyncOrders(AsyncResource):
    """Orders."""

    async def list(
        self,
        *,
        page: int | None = None,
        state: models.State | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginatedOrder:
        """`GET /orders`

        Args:
            state: Where an order is.

        Raises:
            AuthenticationError: Unauthorized. Its `body` is `ErrorResponse`.
        """
        return await self._call(_LIST, query=(page, state), options=options)

    async def create(
        self,
        *,
        id: int,
        state: models.State,
        items: Sequence[tuple[str, int] | builtins.list[str | int]],
        events: Sequence[types.EventInput],
        note: str | None | Omit = omit,
        shipped: (
            models.Shipped | types.ShippedDict | Mapping[str, object] | None | Omit
        ) = omit,
        labels: Mapping[str, str] | None = None,
        value: str | float | None = None,
        options: RequestOptions | None = None,
    ) -> models.Order:
        """`POST /orders`

        Args:
            state: Where the order is.
            shipped: Who has it.

        Raises:
            ConflictError: Exists. Its `body` is `ErrorResponse`.
        """
        return await self._call(
            _CREATE,
            body={
                "id": id,
                "state": state,
                "note": note,
                "items": items,
                "events": events,
                "shipped": shipped,
                "labels": labels,
                "value": value,
            },
            options=options,
        )

    async def set_notes(
        self,
        id: int,
        *,
        body: AsyncBinaryInput | str,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /orders/{id}/notes`

        Args:
            id: Order id
            body: The request body.
        """
        return await self._call(_SET_NOTES, path=(id,), body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOrdersRaw:
            """`AsyncOrders`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class OrdersRaw:
        """`Orders`, answering with the raw response."""

        list = raw(Orders.list)
        create = raw(Orders.create)
        set_notes = raw(Orders.set_notes)

    class AsyncOrdersRaw:
        """`AsyncOrders`, answering with the raw response."""

        list = async_raw(AsyncOrders.list)
        create = async_raw(AsyncOrders.create)
        set_notes = async_raw(AsyncOrders.set_notes)
