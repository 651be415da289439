"""The model `CreateOrderCommand`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import ListOf

__all__ = ["CreateOrderCommand"]

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core.omit import Omit
    from ..types.line import LineDict
    from .line import Line


class CreateOrderCommand(Model):
    customer_id: str | None = Field("customerId")
    lines: list[Line] | None = Field("lines", ListOf("Line"), nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            customer_id: str | None = None,
            lines: Sequence[Line | LineDict] | None | Omit = omit,
        ) -> None: ...
