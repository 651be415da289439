"""The models of `event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Field, Model

__all__ = ["CreatedEvent", "Event"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .member import MemberState


class Event(Model):
    """Retrieve Events Response Payload Object Item"""

    body: dict[str, Any]
    """Event Body"""
    from_: str | None = Field("from")
    """Member ID"""
    href: str
    """A link towards a conversation event included in Conversation API"""
    id: str
    """Event id. This is a progressive integer"""
    state: MemberState | str | None = None
    """The state that the member is in.

    Possible values are `invited`, `joined`, `left`, or `unknown`
    """
    timestamp: str
    """Time of creation"""
    to: str | None = None
    """Member ID"""
    type: str
    """Event type"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            body: Mapping[str, object],
            href: str,
            id: str,
            timestamp: str,
            type: str,
            from_: str | None = None,
            state: MemberState | None = None,
            to: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class CreatedEvent(Model):
    """Create New Event Response Payload Object"""

    href: str | None = None
    """A link towards a conversation event included in Conversation API"""
    id: str | None = None
    """Event id. This is a progressive integer"""
    timestamp: str | None = None
    """Time of event creation"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            id: str | None = None,
            timestamp: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
