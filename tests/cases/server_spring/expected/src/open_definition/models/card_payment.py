# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `CardPayment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field
from .payment import Payment

__all__ = ["CardPayment"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class CardPayment(Payment):
    _tags = {"@type": "CardPayment"}

    type: Literal["CardPayment"] = Field("@type", required=True)
    last4: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            amount: float | None = None,
            type: Literal["CardPayment"] = "CardPayment",
            last4: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
