"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Tagged
from .._core.unknown import UnknownVariant

__all__ = [
    "Thing",
    "ThingChannel",
    "ThingChannelApp",
    "ThingChannelPhone",
    "ThingChannelUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    channel: ThingChannel | None = Field("channel", "ThingChannel")
    """How to reach someone."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            channel: (
                ThingChannelPhone | ThingChannelApp | Mapping[str, object] | None
            ) = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingChannelPhone(Model):
    """By phone."""

    _tags = {"type": "phone"}

    type: Literal["phone"]
    """Must be `phone`"""
    number: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: str,
            type: Literal["phone"] = "phone",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingChannelApp(Model):
    """By app."""

    _tags = {"type": "app"}

    type: Literal["app"]
    """Must be `app`"""
    user: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: str,
            type: Literal["app"] = "app",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingChannelUnknown(UnknownVariant):
    """A kind of `ThingChannel` that this SDK does not know."""

    _tag_key = "type"

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ThingChannel: TypeAlias = Annotated[
    Union[ThingChannelPhone, ThingChannelApp, ThingChannelUnknown],
    Tagged(
        "type",
        {"phone": "ThingChannelPhone", "app": "ThingChannelApp"},
        unknown="ThingChannelUnknown",
    ),
]
"""How to reach someone."""
