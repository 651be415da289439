"""The model `Thing` and what belongs to it."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias, Union

from .._core.fields import Extra
from .._core.model import Field, Model
from .._core.spec import Date, ListOf, MapOf, Structured
from .._core.unknown import UnknownVariant

__all__ = [
    "Thing",
    "ThingCValue",
    "ThingClosed",
    "ThingD",
    "ThingDates",
    "ThingEnum",
    "ThingEnumValues",
    "ThingPattern",
    "ThingPatternUnknown",
    "ThingPatterns",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.leaf import LeafDict
    from ..types.thing import (
        ThingCValueDict,
        ThingClosedDict,
        ThingDDict,
        ThingDatesDict,
        ThingPatternInput,
        ThingPatternsDict,
    )
    from .leaf import Leaf


ThingEnum: TypeAlias = Literal["x", "y"]


class ThingEnumValues:
    """The values of `ThingEnum`, by name."""

    X: Final = "x"
    Y: Final = "y"


class Thing(Model):
    a: dict[str, str] | None = None
    b: dict[str, dict[str, int]] | None = None
    c: dict[str, ThingCValue] | None = Field("c", MapOf("ThingCValue"))
    d: ThingD | None = Field("d", "ThingD")
    additional_properties: str | None = None
    extra_: str | None = Field("extra")
    nullable: dict[str, int | None] | None = None
    enums: dict[str, ThingEnum | str] | None = None
    lists: dict[str, list[Leaf]] | None = Field("lists", MapOf(ListOf("Leaf")))
    dates: ThingDates | None = Field("dates", "ThingDates")
    leaves: Leaf | None = Field("leaves", "Leaf")
    one_pattern: dict[str, Leaf] | None = Field("one_pattern", MapOf("Leaf"))
    patterns: ThingPatterns | None = Field("patterns", "ThingPatterns")
    some: dict[str, Any] | None = None
    closed: ThingClosed | None = Field("closed", "ThingClosed")

    extra = Extra["int"]()

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: Mapping[str, str] | None = None,
            b: Mapping[str, Mapping[str, int]] | None = None,
            c: (
                Mapping[str, ThingCValue | ThingCValueDict | Mapping[str, object]]
                | None
            ) = None,
            d: ThingD | ThingDDict | None = None,
            additional_properties: str | None = None,
            extra_: str | None = None,
            nullable: Mapping[str, int | None] | None = None,
            enums: Mapping[str, ThingEnum] | None = None,
            lists: (
                Mapping[str, Sequence[Leaf | LeafDict | Mapping[str, object]]] | None
            ) = None,
            dates: ThingDates | ThingDatesDict | Mapping[str, object] | None = None,
            leaves: Leaf | LeafDict | Mapping[str, object] | None = None,
            one_pattern: (
                Mapping[str, Leaf | LeafDict | Mapping[str, object]] | None
            ) = None,
            patterns: (
                ThingPatterns | ThingPatternsDict | Mapping[str, object] | None
            ) = None,
            some: Mapping[str, object] | None = None,
            closed: ThingClosed | ThingClosedDict | None = None,
            extra: Mapping[str, int] | None = None,
        ) -> None: ...


class ThingCValue(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingD(Model):
    """The `d` of `Thing`."""

    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
        ) -> None: ...


class ThingDates(Model):
    """The `dates` of `Thing`."""

    x: str | None = None

    extra = Extra["_dt.date | str | None"](Date())

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, _dt.date | str | None] | None = None,
        ) -> None: ...


class ThingPatterns(Model):
    """The `patterns` of `Thing`."""

    x: str | None = None

    extra = Extra["ThingPattern"]("ThingPattern")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, ThingPatternInput] | None = None,
        ) -> None: ...


class ThingClosed(Model):
    """The `closed` of `Thing`."""

    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
        ) -> None: ...


class ThingPatternUnknown(UnknownVariant):
    """A kind of `ThingPattern` that this SDK does not know."""


ThingPattern: TypeAlias = Annotated[
    Union["Leaf", "int", ThingPatternUnknown],
    Structured(("Leaf",), unknown="ThingPatternUnknown"),
]
