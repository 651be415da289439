"""The model `Route`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Any

from .._core.model import Field, Model
from .._core.spec import Date, ListOf, Structured, TupleOf

__all__ = ["Route"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.place import PlaceDict
    from .place import Place


class Route(Model):
    line: list[tuple[float, float]] = Field(
        "line", ListOf(TupleOf(None, None)), required=True
    )
    stops: list[tuple[_dt.date | str, Place, int | None]] = Field(
        "stops", ListOf(TupleOf(Date(), "Place", None)), required=True
    )
    open: tuple[str, int, *tuple[Any, ...]] | None = Field(
        "open", TupleOf(None, None, more=True)
    )
    rest: tuple[str, *tuple[Place, ...]] | None = Field(
        "rest", TupleOf(None, more=True, rest="Place")
    )
    tree: tuple[str, Any | None] | None = Field("tree", TupleOf(None, None))
    either: list[Place] | tuple[str, str] | None = Field(
        "either",
        Structured(
            (
                ListOf("Place"),
                TupleOf(None, None),
            )
        ),
    )
    long: list[float] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            line: Sequence[tuple[float, float] | list[float]],
            stops: Sequence[
                tuple[
                    _dt.date | str, Place | PlaceDict | Mapping[str, object], int | None
                ]
                | list[
                    _dt.date
                    | str
                    | Place
                    | PlaceDict
                    | Mapping[str, object]
                    | int
                    | None
                ]
            ],
            open: (
                tuple[str, int, *tuple[object, ...]] | list[str | int | object] | None
            ) = None,
            rest: (
                tuple[str, *tuple[Place | PlaceDict | Mapping[str, object], ...]]
                | list[str | Place | PlaceDict | Mapping[str, object]]
                | None
            ) = None,
            tree: tuple[str, Any | None] | list[str | Any | None] | None = None,
            either: (
                Sequence[Place | PlaceDict | Mapping[str, object]]
                | tuple[str, str]
                | list[str]
                | None
            ) = None,
            long: Sequence[float] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
