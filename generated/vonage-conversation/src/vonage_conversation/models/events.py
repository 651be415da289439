"""What the operations of `events` answer and take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


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
