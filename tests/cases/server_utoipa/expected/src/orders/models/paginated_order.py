"""The model `PaginatedOrder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["PaginatedOrder"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .order import Order


class PaginatedOrder(Model):
    items: list[Order] = Field("items", ListOf("Order"), required=True)
    total: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[Order | Mapping[str, object]],
            total: int,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
