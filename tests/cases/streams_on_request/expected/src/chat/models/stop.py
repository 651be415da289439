"""The model `Stop`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Model

__all__ = ["Stop"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Stop(Model):
    _tags = {"type": "stop"}

    type: Literal["stop"]
    reason: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stop"] = "stop",
            reason: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
