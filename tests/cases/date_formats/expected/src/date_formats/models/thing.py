"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.decode import Date, DateTime, ListOf
from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    import datetime as _dt
    from collections.abc import Mapping, Sequence


class Thing(Model):
    a: _dt.datetime | str = Field("a", DateTime(), required=True)
    b: _dt.date | str | None = Field("b", Date())
    c: str | None = None
    d: str | None = None
    e: list[_dt.date | str] | None = Field("e", ListOf(Date()))
    f: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: _dt.datetime | str,
            b: _dt.date | str | None = None,
            c: str | None = None,
            d: str | None = None,
            e: Sequence[_dt.date | str] | None = None,
            f: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
