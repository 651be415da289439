"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


class Thing(Model):
    name: str | None = None
    nothing: str | None = Field("nothing", nullable=True)
    size: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            nothing: str | None | Omit = omit,
            size: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
