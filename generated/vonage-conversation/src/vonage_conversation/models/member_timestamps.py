"""The model `MemberTimestamps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class MemberTimestamps(Model):
    invited: str | None = None
    """Timestamp"""
    joined: str | None = None
    """Timestamp"""
    left: str | None = None
    """Timestamp"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            invited: str | None = None,
            joined: str | None = None,
            left: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
