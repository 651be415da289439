"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .thing import (
        Thing as Thing,
        ThingManyItem as ThingManyItem,
        ThingManyItemValues as ThingManyItemValues,
        ThingMapOfValue as ThingMapOfValue,
        ThingMapOfValueValues as ThingMapOfValueValues,
        ThingNullable as ThingNullable,
        ThingNullableValues as ThingNullableValues,
        ThingTwice as ThingTwice,
        ThingTwiceValues as ThingTwiceValues,
    )

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "thing": (
                "Thing",
                "ThingManyItem",
                "ThingManyItemValues",
                "ThingMapOfValue",
                "ThingMapOfValueValues",
                "ThingNullable",
                "ThingNullableValues",
                "ThingTwice",
                "ThingTwiceValues",
            ),
        },
    )
