"""The model `Order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import ListOf, TupleOf

__all__ = ["Order"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from ..types.event import EventInput
    from ..types.shipped import ShippedDict
    from .event import Event
    from .shipped import Shipped
    from .state import State


class Order(Model):
    """One order."""

    id: int
    state: State | str
    """Where the order is."""
    note: str | None = Field("note", nullable=True)
    items: list[tuple[str, int]] = Field(
        "items", ListOf(TupleOf(None, None)), required=True
    )
    events: list[Event] = Field("events", ListOf("Event"), required=True)
    shipped: Shipped | None = Field("shipped", "Shipped", nullable=True)
    """Who has it."""
    labels: dict[str, str] | None = None
    value: str | float | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            state: State,
            items: Sequence[tuple[str, int] | list[str | int]],
            events: Sequence[EventInput],
            note: str | None | Omit = omit,
            shipped: Shipped | ShippedDict | Mapping[str, object] | None | Omit = omit,
            labels: Mapping[str, str] | None = None,
            value: str | float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
