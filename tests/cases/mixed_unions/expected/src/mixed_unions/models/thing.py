"""The model `Thing` and what belongs to it."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias, Union

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import Date, DateTime, ListOf, MapOf, Structured, Tagged
from .._core.unknown import UnknownVariant

__all__ = [
    "Thing",
    "ThingAnything",
    "ThingFlag",
    "ThingFlagFalse",
    "ThingFlagTrue",
    "ThingFlagUnknown",
    "ThingId",
    "ThingIdUnknown",
    "ThingMap",
    "ThingMixed",
    "ThingMixedUnknown",
    "ThingNested",
    "ThingNestedUnknown",
    "ThingSubset",
    "ThingSubsetUnknown",
    "ThingTextAOrB",
    "ThingTextAOrBValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from .cat import Cat
    from .document import Document
    from .dog import Dog
    from .pet import Pet
    from .plant import Plant
    from .row import Row
    from .tree import Tree


ThingTextAOrB: TypeAlias = Literal["a", "b"]


class ThingTextAOrBValues:
    """The values of `ThingTextAOrB`, by name."""

    A: Final = "a"
    B: Final = "b"


class Thing(Model):
    mixed: ThingMixed | None = Field("mixed", "ThingMixed")
    nested: ThingNested | None = Field("nested", "ThingNested")
    lists: list[Plant] | list[Tree] | None = Field(
        "lists",
        Structured(
            (
                ListOf("Plant"),
                ListOf("Tree"),
            )
        ),
    )
    when: _dt.date | str | _dt.datetime | int | None = Field(
        "when",
        Structured(
            (
                Date(),
                DateTime(),
            )
        ),
    )
    subset: ThingSubset | None = Field("subset", "ThingSubset")
    one: Plant | None = Field("one", "Plant")
    twice: Plant | None = Field("twice", "Plant", nullable=True)
    number: int | float | bool | None = None
    text: ThingTextAOrB | str | None = None
    flag: ThingFlag | None = Field("flag", "ThingFlag")
    id: ThingId | None = Field("id", "ThingId")
    anything: ThingAnything | None = Field("anything", "ThingAnything")
    map: ThingMap | None = Field("map", "ThingMap")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mixed: (
                Cat
                | str
                | Dog
                | Sequence[Cat | Mapping[str, object]]
                | Mapping[str, object]
                | None
            ) = None,
            nested: Cat | Dog | Plant | Mapping[str, object] | None = None,
            lists: (
                Sequence[Plant | Mapping[str, object]]
                | Sequence[Tree | Mapping[str, object]]
                | None
            ) = None,
            when: _dt.date | str | _dt.datetime | int | None = None,
            subset: Tree | Plant | Mapping[str, object] | None = None,
            one: Plant | Mapping[str, object] | None = None,
            twice: Plant | Mapping[str, object] | None | Omit = omit,
            number: int | float | bool | None = None,
            text: ThingTextAOrB | str | None = None,
            flag: ThingFlagTrue | ThingFlagFalse | Mapping[str, object] | None = None,
            id: Row | Document | Mapping[str, object] | None = None,
            anything: Plant | Mapping[str, object] | None = None,
            map: (
                Plant
                | Mapping[str, object]
                | Mapping[str, Cat | Mapping[str, object]]
                | None
            ) = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingFlagTrue(Model):
    _tags = {"ok": True}

    ok: Literal[True]
    result: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ok: Literal[True] = True,
            result: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingFlagFalse(Model):
    _tags = {"ok": False}

    ok: Literal[False]
    result: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ok: Literal[False] = False,
            result: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingMixedUnknown(UnknownVariant):
    """A kind of `ThingMixed` that this SDK does not know."""

    _tag_key = "kind"

    if TYPE_CHECKING:
        kind: Literal["<unknown>"]


ThingMixed: TypeAlias = Annotated[
    Union["Cat", "str", "Dog", "list[Cat]", ThingMixedUnknown],
    Structured(
        (
            Tagged("kind", {"cat": "Cat", "dog": "Dog", "hound": "Dog"}),
            ListOf("Cat"),
        ),
        unknown="ThingMixedUnknown",
    ),
]


class ThingNestedUnknown(UnknownVariant):
    """A kind of `ThingNested` that this SDK does not know."""


ThingNested: TypeAlias = Annotated[
    Union["Pet", "Plant", ThingNestedUnknown],
    Structured(
        (
            "Pet",
            "Plant",
        ),
        unknown="ThingNestedUnknown",
    ),
]


class ThingSubsetUnknown(UnknownVariant):
    """A kind of `ThingSubset` that this SDK does not know."""


ThingSubset: TypeAlias = Annotated[
    Union["Tree", "Plant", ThingSubsetUnknown],
    Structured(
        (
            "Tree",
            "Plant",
        ),
        unknown="ThingSubsetUnknown",
    ),
]


class ThingFlagUnknown(UnknownVariant):
    """A kind of `ThingFlag` that this SDK does not know."""

    _tag_key = "ok"

    if TYPE_CHECKING:
        ok: Literal["<unknown>"]


ThingFlag: TypeAlias = Annotated[
    Union[ThingFlagTrue, ThingFlagFalse, ThingFlagUnknown],
    Tagged(
        "ok",
        {True: "ThingFlagTrue", False: "ThingFlagFalse"},
        unknown="ThingFlagUnknown",
    ),
]


class ThingIdUnknown(UnknownVariant):
    """A kind of `ThingId` that this SDK does not know."""


ThingId: TypeAlias = Annotated[
    Union["Row", "Document", ThingIdUnknown],
    Structured(
        (
            "Row",
            "Document",
        ),
        signs={
            "/id": {
                "Row": {"type": ["integer"]},
                "Document": {"type": ["string"]},
            },
            "/meta/at": {
                "Row": {"format": ["date"]},
                "Document": {"format": ["date-time"]},
            },
        },
        unknown="ThingIdUnknown",
    ),
]

ThingAnything: TypeAlias = Annotated[
    Union["Plant", "dict[str, Any]"],
    Structured(("Plant",)),
]

ThingMap: TypeAlias = Annotated[
    Union["Plant", "dict[str, Cat]"],
    Structured(
        (
            "Plant",
            MapOf("Cat"),
        )
    ),
]
