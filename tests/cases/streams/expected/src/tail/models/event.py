"""The model `Event` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Tagged
from .._core.unknown import UnknownVariant

__all__ = ["Event", "EventAdded", "EventNote", "EventUnknown"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.entry import EntryDict
    from .entry import Entry


class EventAdded(Model):
    _tags = {"event": "added"}

    event: Literal["added"]
    id: str | None = None
    data: Entry = Field("data", "Entry", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Entry | EntryDict | Mapping[str, object],
            event: Literal["added"] = "added",
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class EventNote(Model):
    _tags = {"event": "note"}

    event: Literal["note"]
    data: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            event: Literal["note"] = "note",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class EventUnknown(UnknownVariant):
    """A kind of `Event` that this SDK does not know."""

    _tag_key = "event"

    if TYPE_CHECKING:
        event: Literal["<unknown>"]


Event: TypeAlias = Annotated[
    Union[EventAdded, EventNote, EventUnknown],
    Tagged(
        "event", {"added": "EventAdded", "note": "EventNote"}, unknown="EventUnknown"
    ),
]
