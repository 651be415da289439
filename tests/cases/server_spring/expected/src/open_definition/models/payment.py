"""The models of `payment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Tagged
from .._core.unknown import UnknownVariant

__all__ = [
    "FindAll1ResponseItem",
    "FindAll1ResponseItemUnknown",
    "Payment",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .card_payment import CardPayment
    from .cash_payment import CashPayment


class Payment(Model):
    _kinds = Tagged(
        "@type", {"CardPayment": "CardPayment", "CashPayment": "CashPayment"}
    )

    amount: float | None = None
    type: str = Field("@type", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str,
            amount: float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class FindAll1ResponseItemUnknown(UnknownVariant):
    """A kind of `FindAll1ResponseItem` that this SDK does not know."""

    _tag_key = "@type"

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


FindAll1ResponseItem: TypeAlias = Annotated[
    Union["CardPayment", "CashPayment", FindAll1ResponseItemUnknown],
    Tagged(
        "@type",
        {"CardPayment": "CardPayment", "CashPayment": "CashPayment"},
        unknown="FindAll1ResponseItemUnknown",
    ),
]
