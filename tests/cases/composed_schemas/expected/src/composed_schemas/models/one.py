"""The model `One`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["One"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .two import Two


class One(Model):
    two: Two | None = Field("two", "Two")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            two: Two | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
