"""The model `ConversationTimestamps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class ConversationTimestamps(Model):
    created: str | None = None
    """Time of creation"""
    destroyed: str | None = None
    """Time of last update"""
    updated: str | None = None
    """Time of last update"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: str | None = None,
            destroyed: str | None = None,
            updated: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
