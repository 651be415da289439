"""The model `Failure`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Failure"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Failure(Model):
    reason: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
