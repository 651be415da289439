"""The model `Row` and what belongs to it."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import Date

__all__ = ["Row", "RowMeta"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Row(Model):
    id: int
    meta: RowMeta | None = Field("meta", "RowMeta")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            meta: RowMeta | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class RowMeta(Model):
    """The `meta` of `Row`."""

    at: _dt.date | str | None = Field("at", Date())

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            at: _dt.date | str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
