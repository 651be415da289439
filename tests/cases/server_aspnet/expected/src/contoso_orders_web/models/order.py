"""The models of `order`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import DateTime, ListOf

__all__ = [
    "OrderDto",
    "OrderDtoPagedResult",
    "OrderState",
    "OrderStateValues",
]

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core.omit import Omit
    from ..types.customer import CustomerDict
    from .customer import Customer


OrderState: TypeAlias = Literal[0, 1, 2]


class OrderStateValues:
    """The values of `OrderState`, by name."""

    OPEN: Final = 0
    PAID: Final = 1
    SENT: Final = 2


class OrderDtoPagedResult(Model):
    items: list[OrderDto] | None = Field("items", ListOf("OrderDto"), nullable=True)
    total_count: int | None = Field("totalCount")
    has_next_page: bool | None = Field("hasNextPage")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[OrderDto] | None | Omit = omit,
            total_count: int | None = None,
        ) -> None: ...


class OrderDto(Model):
    id: str | None = None
    state: OrderState | int | None = None
    customer: Customer | None = Field("customer", "Customer", nullable=True)
    total: float | None = None
    placed_at: _dt.datetime | str | None = Field("placedAt", DateTime())
    lead: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            state: OrderState | None = None,
            customer: Customer | CustomerDict | None | Omit = omit,
            total: float | None = None,
            placed_at: _dt.datetime | str | None = None,
            lead: str | None = None,
        ) -> None: ...
