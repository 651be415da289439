"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = ["Thing", "ThingMark", "ThingMarkValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping


ThingMark: TypeAlias = Literal[
    "foo-bar",
    "foo_bar",
    "foo bar",
    "+1",
    "-1",
    ">",
    ">=",
    "",
    " ",
    "1st",
    "mro",
    "None",
    "True",
    "name",
]


class ThingMarkValues:
    """The values of `ThingMark`, by name."""

    FOO_BAR_KEBAB: Final = "foo-bar"
    FOO_BAR_LOWER: Final = "foo_bar"
    FOO_BAR_SPACED: Final = "foo bar"
    PLUS_1: Final = "+1"
    MINUS_1: Final = "-1"
    GREATER: Final = ">"
    GREATER_EQUAL: Final = ">="
    EMPTY: Final = ""
    SPACE: Final = " "
    N_1ST: Final = "1st"
    MRO: Final = "mro"
    NONE: Final = "None"
    TRUE: Final = "True"
    NAME: Final = "name"


class Thing(Model):
    mark: ThingMark | str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mark: ThingMark | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
