"""The operations of `payments`."""

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

_LIST: Operation[builtins.list[models.FindAll1ResponseItem]] = Operation(
    "findAll_1",
    "GET",
    "/api/payments",
    returns=ListOf("FindAll1ResponseItem"),
)


class Payments(Resource):
    """The operations of `payments`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.FindAll1ResponseItem]:
        """`GET /api/payments`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PaymentsRaw:
            """`Payments`, answering with the raw response."""
            ...


class AsyncPayments(AsyncResource):
    """The operations of `payments`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.FindAll1ResponseItem]:
        """`GET /api/payments`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPaymentsRaw:
            """`AsyncPayments`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class PaymentsRaw:
        """`Payments`, answering with the raw response."""

        list = raw(Payments.list)

    class AsyncPaymentsRaw:
        """`AsyncPayments`, answering with the raw response."""

        list = async_raw(AsyncPayments.list)
