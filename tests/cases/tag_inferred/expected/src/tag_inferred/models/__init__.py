"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .thing import (
        Thing as Thing,
        ThingChannel as ThingChannel,
        ThingChannelApp as ThingChannelApp,
        ThingChannelPhone as ThingChannelPhone,
        ThingChannelUnknown as ThingChannelUnknown,
    )

__all__ = [
    "Thing",
    "ThingChannel",
    "ThingChannelApp",
    "ThingChannelPhone",
    "ThingChannelUnknown",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "thing": (
                "Thing",
                "ThingChannel",
                "ThingChannelApp",
                "ThingChannelPhone",
                "ThingChannelUnknown",
            ),
        },
    )
