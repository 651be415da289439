# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `CashPayment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field
from .payment import Payment

__all__ = ["CashPayment"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class CashPayment(Payment):
    _tags = {"@type": "CashPayment"}

    type: Literal["CashPayment"] = Field("@type", required=True)
    till: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            amount: float | None = None,
            type: Literal["CashPayment"] = "CashPayment",
            till: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
