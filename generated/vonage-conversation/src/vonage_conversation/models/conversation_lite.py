"""The model `ConversationReference`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class ConversationReference(Model):
    href: str
    """A link towards a conversation included in Conversation API"""
    id: str
    """The unique identifier for this conversation"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str,
            id: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
