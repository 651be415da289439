"""The model `Thing` and what belongs to it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = [
    "Thing",
    "ThingManyItem",
    "ThingManyItemValues",
    "ThingMapOfValue",
    "ThingMapOfValueValues",
    "ThingNullable",
    "ThingNullableValues",
    "ThingTwice",
    "ThingTwiceValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit


ThingTwice: TypeAlias = Literal["a", "b"]


class ThingTwiceValues:
    """The values of `ThingTwice`, by name."""

    A: Final = "a"
    B: Final = "b"


ThingNullable: TypeAlias = Literal["a", "b"]


class ThingNullableValues:
    """The values of `ThingNullable`, by name."""

    A: Final = "a"
    B: Final = "b"


ThingManyItem: TypeAlias = Literal[1, 2]


class ThingManyItemValues:
    """The values of `ThingManyItem`, by name."""

    N_1: Final = 1
    N_2: Final = 2


ThingMapOfValue: TypeAlias = Literal["x", "y"]


class ThingMapOfValueValues:
    """The values of `ThingMapOfValue`, by name."""

    X: Final = "x"
    Y: Final = "y"


class Thing(Model):
    nothing: None = Field("nothing", required=True, nullable=True)
    text: Literal["hello"] | str
    with_default: Literal["hello"] | str | None = None
    """The server's default is `"hello"`."""
    integer: Literal[3] | int | None = None
    number: float | None = None
    flag: Literal[True] | bool | None = None
    map: dict[str, Any] | None = None
    list: builtins.list[Any] | None = None
    lists: builtins.list[Any] | None = None
    mixed: (
        Literal["a", "A", 1, "1", True]
        | float
        | bool
        | int
        | str
        | dict[str, Any]
        | builtins.list[Any]
        | None
    ) = Field("mixed", nullable=True)
    nulls: None = Field("nulls", nullable=True)
    twice: ThingTwice | str | None = None
    nullable: ThingNullable | str | None = Field("nullable", nullable=True)
    many: builtins.list[ThingManyItem | int] | None = None
    map_of: dict[str, ThingMapOfValue | str | None] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            nothing: None,
            text: Literal["hello"],
            with_default: Literal["hello"] | None = None,
            integer: Literal[3] | None = None,
            number: float | None = None,
            flag: Literal[True] | None = None,
            map: Mapping[str, object] | None = None,
            list: Sequence[object] | None = None,
            lists: Sequence[object] | None = None,
            mixed: (
                Literal["a", "A", 1, "1", True]
                | float
                | Sequence[object]
                | Mapping[str, object]
                | None
                | Omit
            ) = omit,
            nulls: Omit | None = omit,
            twice: ThingTwice | None = None,
            nullable: ThingNullable | None | Omit = omit,
            many: Sequence[ThingManyItem] | None = None,
            map_of: Mapping[str, ThingMapOfValue | None] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
