# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Closed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .event import Event

__all__ = ["Closed"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Closed(Event):
    data: dict[str, Any] | None = None
    why: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Mapping[str, object] | None = None,
            why: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
