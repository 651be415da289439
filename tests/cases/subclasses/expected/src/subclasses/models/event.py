"""The model `Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Model

__all__ = ["Event"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Event(Model):
    data: Any = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
