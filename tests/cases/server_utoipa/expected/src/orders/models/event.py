"""The model `Event` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.model import Model
from .._core.omit import omit
from .._core.spec import Tagged
from .._core.unknown import UnknownVariant
from .shipped import Shipped

__all__ = [
    "Event",
    "EventCancelled",
    "EventPlaced",
    "EventShipped",
    "EventUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


class EventPlaced(Model):
    _tags = {"type": "Placed"}

    id: int
    type: Literal["Placed"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            type: Literal["Placed"] = "Placed",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class EventShipped(Shipped):
    _tags = {"type": "Shipped"}

    type: Literal["Shipped"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            carrier: str,
            tracking: str | None | Omit = omit,
            type: Literal["Shipped"] = "Shipped",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class EventCancelled(Model):
    _tags = {"type": "Cancelled"}

    type: Literal["Cancelled"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["Cancelled"] = "Cancelled",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class EventUnknown(UnknownVariant):
    """A kind of `Event` that this SDK does not know."""

    _tag_key = "type"

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


Event: TypeAlias = Annotated[
    Union[EventPlaced, EventShipped, EventCancelled, EventUnknown],
    Tagged(
        "type",
        {
            "Placed": "EventPlaced",
            "Shipped": "EventShipped",
            "Cancelled": "EventCancelled",
        },
        unknown="EventUnknown",
    ),
]
