"""The operations of `orders`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, RAW, Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import models, types
    from .._core.files import FileInput
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[models.OrderDtoPagedResult] = Operation(
    "GET /api/Orders",
    "GET",
    "/api/Orders",
    query=(
        "PageNumber",
        "PageSize",
        "Filter.CustomerId",
        "Filter.States",
        "api-version",
    ),
    returns="OrderDtoPagedResult",
)
_CREATE: Operation[str] = Operation(
    "POST /api/Orders",
    "POST",
    "/api/Orders",
    body=JSON,
    nullable=("lines",),
    returns=RAW,
    errors={"400": "ProblemDetails"},
)
_GET: Operation[models.OrderDto] = Operation(
    "GET /api/Orders/{id}",
    "GET",
    "/api/Orders/{}",
    returns="OrderDto",
    errors={"404": "ProblemDetails"},
)
_UPDATE: Operation[None] = Operation(
    "PUT /api/Orders/{id}",
    "PUT",
    "/api/Orders/{}",
    body=JSON,
    nullable=("customer",),
)
_CREATE_ATTACHMENT: Operation[None] = Operation(
    "POST /api/Orders/{id}/attachments",
    "POST",
    "/api/Orders/{}/attachments",
    body="multipart/form-data",
    fields=(Part("File", file=True),),
)


class Orders(Resource):
    """The operations of `orders`."""

    def list(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        filter_customer_id: str | None = None,
        filter_states: Sequence[models.OrderState] | None = None,
        api_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OrderDtoPagedResult:
        """`GET /api/Orders`

        Args:
            page_number: The server's default is `1`.
        """
        return self._call(
            _LIST,
            query=(
                page_number,
                page_size,
                filter_customer_id,
                filter_states,
                api_version,
            ),
            options=options,
        )

    def create(
        self,
        *,
        customer_id: str | None = None,
        lines: Sequence[models.Line | types.LineDict] | None | Omit = omit,
        options: RequestOptions | None = None,
    ) -> str:
        """`POST /api/Orders`

        Raises:
            BadRequestError: Bad Request. Its `body` is `ProblemDetails`.
        """
        return self._call(
            _CREATE,
            body={"customerId": customer_id, "lines": lines},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OrderDto:
        """`GET /api/Orders/{id}`

        Raises:
            NotFoundError: Not Found. Its `body` is `ProblemDetails`.
        """
        return self._call(_GET, path=(id,), options=options)

    def update(
        self,
        id: str,
        *,
        body_id: str | None = None,
        state: models.OrderState | None = None,
        customer: models.Customer | types.CustomerDict | None | Omit = omit,
        total: float | None = None,
        placed_at: _dt.datetime | str | None = None,
        lead: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /api/Orders/{id}`"""
        return self._call(
            _UPDATE,
            path=(id,),
            body={
                "id": body_id,
                "state": state,
                "customer": customer,
                "total": total,
                "placedAt": placed_at,
                "lead": lead,
            },
            options=options,
        )

    def create_attachment(
        self,
        id: str,
        *,
        file: FileInput | None = None,
        note: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /api/Orders/{id}/attachments`"""
        return self._call(
            _CREATE_ATTACHMENT,
            path=(id,),
            body={"File": file, "Note": note},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OrdersRaw:
            """`Orders`, answering with the raw response."""
            ...


class AsyncOrders(AsyncResource):
    """The operations of `orders`."""

    async def list(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        filter_customer_id: str | None = None,
        filter_states: Sequence[models.OrderState] | None = None,
        api_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OrderDtoPagedResult:
        """`GET /api/Orders`

        Args:
            page_number: The server's default is `1`.
        """
        return await self._call(
            _LIST,
            query=(
                page_number,
                page_size,
                filter_customer_id,
                filter_states,
                api_version,
            ),
            options=options,
        )

    async def create(
        self,
        *,
        customer_id: str | None = None,
        lines: Sequence[models.Line | types.LineDict] | None | Omit = omit,
        options: RequestOptions | None = None,
    ) -> str:
        """`POST /api/Orders`

        Raises:
            BadRequestError: Bad Request. Its `body` is `ProblemDetails`.
        """
        return await self._call(
            _CREATE,
            body={"customerId": customer_id, "lines": lines},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OrderDto:
        """`GET /api/Orders/{id}`

        Raises:
            NotFoundError: Not Found. Its `body` is `ProblemDetails`.
        """
        return await self._call(_GET, path=(id,), options=options)

    async def update(
        self,
        id: str,
        *,
        body_id: str | None = None,
        state: models.OrderState | None = None,
        customer: models.Customer | types.CustomerDict | None | Omit = omit,
        total: float | None = None,
        placed_at: _dt.datetime | str | None = None,
        lead: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /api/Orders/{id}`"""
        return await self._call(
            _UPDATE,
            path=(id,),
            body={
                "id": body_id,
                "state": state,
                "customer": customer,
                "total": total,
                "placedAt": placed_at,
                "lead": lead,
            },
            options=options,
        )

    async def create_attachment(
        self,
        id: str,
        *,
        file: FileInput | None = None,
        note: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /api/Orders/{id}/attachments`"""
        return await self._call(
            _CREATE_ATTACHMENT,
            path=(id,),
            body={"File": file, "Note": note},
            options=options,
        )

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
        get = raw(Orders.get)
        update = raw(Orders.update)
        create_attachment = raw(Orders.create_attachment)

    class AsyncOrdersRaw:
        """`AsyncOrders`, answering with the raw response."""

        list = async_raw(AsyncOrders.list)
        create = async_raw(AsyncOrders.create)
        get = async_raw(AsyncOrders.get)
        update = async_raw(AsyncOrders.update)
        create_attachment = async_raw(AsyncOrders.create_attachment)
