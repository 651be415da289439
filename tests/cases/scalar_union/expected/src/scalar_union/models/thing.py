"""The model `Thing`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import DateTime, Structured

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


class Thing(Model):
    a: str | int | None = None
    b: _dt.datetime | str | None = Field("b", Structured((DateTime(),)))
    c: float | None = Field("c", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | int | None = None,
            b: _dt.datetime | str | None = None,
            c: float | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
