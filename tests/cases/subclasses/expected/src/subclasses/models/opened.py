# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Opened`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field
from .event import Event

__all__ = ["Opened"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .left import Left


class Opened(Event):
    data: Left | None = Field("data", "Left")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Left | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
