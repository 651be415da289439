"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

__all__ = ["EventAddedDict", "EventInput", "EventNoteDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, NotRequired

    from ..models.entry import Entry
    from ..models.event import EventAdded, EventNote
    from .entry import EntryDict

EventInput: TypeAlias = Union[
    "EventAdded", "EventAddedDict", "EventNote", "EventNoteDict", "Mapping[str, object]"
]
"""What a request takes for `Event`."""
EventAddedDict = TypedDict(
    "EventAddedDict",
    {
        "event": 'Literal["added"]',
        "id": "NotRequired[str]",
        "data": "Entry | EntryDict | Mapping[str, object]",
    },
)
"""The keys of `EventAdded` on the wire."""
EventNoteDict = TypedDict(
    "EventNoteDict",
    {
        "event": 'Literal["note"]',
        "data": "str",
    },
)
"""The keys of `EventNote` on the wire."""
