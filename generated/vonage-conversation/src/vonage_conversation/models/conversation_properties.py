"""The model `ConversationProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class ConversationProperties(Model):
    """Conversation properties"""

    ttl: float | None = None
    """Time to leave. After how many seconds an empty conversation is deleted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl: float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
