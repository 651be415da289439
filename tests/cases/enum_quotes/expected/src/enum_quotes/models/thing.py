"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = ["Thing", "ThingA", "ThingAValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping


ThingA: TypeAlias = Literal[
    "it's", 'say "hi"', "back\\slash", "two\nlines", '"""', "'''"
]


class ThingAValues:
    """The values of `ThingA`, by name."""

    IT: Final = "it's"
    SAY_HI: Final = 'say "hi"'
    BACK_SLASH: Final = "back\\slash"
    TWO_LINES: Final = "two\nlines"
    DOUBLE_DOUBLE_DOUBLE: Final = '"""'
    QUOTE_QUOTE_QUOTE: Final = "'''"


class Thing(Model):
    a: ThingA | str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: ThingA | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
