"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

__all__ = [
    "ThingCValueDict",
    "ThingClosedDict",
    "ThingDDict",
    "ThingDatesDict",
    "ThingDict",
    "ThingPatternInput",
    "ThingPatternsDict",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NotRequired

    from ..models.leaf import Leaf
    from ..models.thing import (
        ThingCValue,
        ThingClosed,
        ThingD,
        ThingDates,
        ThingEnum,
        ThingPatterns,
    )
    from .leaf import LeafDict

ThingPatternInput: TypeAlias = Union["Leaf", "LeafDict", "int", "Mapping[str, object]"]
"""What a request takes for `ThingPattern`."""
ThingDict = TypedDict(
    "ThingDict",
    {
        "a": "NotRequired[Mapping[str, str]]",
        "b": "NotRequired[Mapping[str, Mapping[str, int]]]",
        "c": "NotRequired[Mapping[str, ThingCValue | ThingCValueDict | Mapping[str, object]]]",
        "d": "NotRequired[ThingD | ThingDDict]",
        "additional_properties": "NotRequired[str]",
        "extra": "NotRequired[str]",
        "nullable": "NotRequired[Mapping[str, int | None]]",
        "enums": "NotRequired[Mapping[str, ThingEnum]]",
        "lists": "NotRequired[Mapping[str, Sequence[Leaf | LeafDict | Mapping[str, object]]]]",
        "dates": "NotRequired[ThingDates | ThingDatesDict | Mapping[str, object]]",
        "leaves": "NotRequired[Leaf | LeafDict | Mapping[str, object]]",
        "one_pattern": "NotRequired[Mapping[str, Leaf | LeafDict | Mapping[str, object]]]",
        "patterns": "NotRequired[ThingPatterns | ThingPatternsDict | Mapping[str, object]]",
        "some": "NotRequired[Mapping[str, object]]",
        "closed": "NotRequired[ThingClosed | ThingClosedDict]",
    },
)
"""The keys of `Thing` on the wire."""
ThingCValueDict = TypedDict(
    "ThingCValueDict",
    {
        "x": "NotRequired[str]",
    },
)
"""The keys of `ThingCValue` on the wire."""
ThingDDict = TypedDict(
    "ThingDDict",
    {
        "x": "NotRequired[str]",
    },
)
"""The keys of `ThingD` on the wire."""
ThingDatesDict = TypedDict(
    "ThingDatesDict",
    {
        "x": "NotRequired[str]",
    },
)
"""The keys of `ThingDates` on the wire."""
ThingPatternsDict = TypedDict(
    "ThingPatternsDict",
    {
        "x": "NotRequired[str]",
    },
)
"""The keys of `ThingPatterns` on the wire."""
ThingClosedDict = TypedDict(
    "ThingClosedDict",
    {
        "x": "NotRequired[str]",
    },
)
"""The keys of `ThingClosed` on the wire."""
