"""The model `LegTimestamps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class LegTimestamps(Model):
    end: str | None = None
    """Timestamp"""
    request: str | None = None
    """Timestamp"""
    start: str | None = None
    """Time of creation"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end: str | None = None,
            request: str | None = None,
            start: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
