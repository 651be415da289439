"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

__all__ = [
    "EventCancelledDict",
    "EventInput",
    "EventPlacedDict",
    "EventShippedDict",
]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, NotRequired

    from ..models.event import EventCancelled, EventPlaced, EventShipped

EventInput: TypeAlias = Union[
    "EventPlaced",
    "EventPlacedDict",
    "EventShipped",
    "EventShippedDict",
    "EventCancelled",
    "EventCancelledDict",
    "Mapping[str, object]",
]
"""What a request takes for `Event`."""
EventPlacedDict = TypedDict(
    "EventPlacedDict",
    {
        "id": "int",
        "type": 'Literal["Placed"]',
    },
)
"""The keys of `EventPlaced` on the wire."""
EventShippedDict = TypedDict(
    "EventShippedDict",
    {
        "carrier": "str",
        "tracking": "NotRequired[str | None]",
        "type": 'Literal["Shipped"]',
    },
)
"""The keys of `EventShipped` on the wire."""
EventCancelledDict = TypedDict(
    "EventCancelledDict",
    {
        "type": 'Literal["Cancelled"]',
    },
)
"""The keys of `EventCancelled` on the wire."""
