"""The model `Thing`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import Date, DateTime, ListOf, MapOf, Structured

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Thing(Model):
    a: _dt.datetime | str = Field("a", DateTime(), required=True)
    b: _dt.date | str | None = Field("b", Date())
    c: str | None = None
    d: str | None = None
    e: list[_dt.date | str] | None = Field("e", ListOf(Date()))
    f: int | None = None
    g: dict[str, _dt.datetime | str | None] | None = Field("g", MapOf(DateTime()))
    h: _dt.date | str | int | None = Field("h", Structured((Date(),)))
    i: str | None = None
    j: str | None = None
    k: str | None = None
    l: str | None = None
    m: str | None = None
    n: str | None = None
    o: str | None = None
    """A text that holds `application/json`."""
    p: _dt.date | str | None = Field("p", Date())

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
            g: Mapping[str, _dt.datetime | str | None] | None = None,
            h: _dt.date | str | int | None = None,
            i: str | None = None,
            j: str | None = None,
            k: str | None = None,
            l: str | None = None,
            m: str | None = None,
            n: str | None = None,
            o: str | None = None,
            p: _dt.date | str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
