"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Tagged
from .._core.unknown import UnknownVariant

__all__ = [
    "Thing",
    "ThingFrom",
    "ThingFromApp",
    "ThingFromPhone",
    "ThingFromUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    from_: ThingFrom | None = Field("from", "ThingFrom")
    caller: ThingFromPhone | None = Field("caller", "ThingFromPhone")
    """A phone"""
    number: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_: ThingFromPhone | ThingFromApp | Mapping[str, object] | None = None,
            caller: ThingFromPhone | Mapping[str, object] | None = None,
            number: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingFromPhone(Model):
    """A phone"""

    _tags = {"type": "phone"}

    type: Literal["phone"]
    number: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: str,
            type: Literal["phone"] = "phone",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingFromApp(Model):
    """An app"""

    _tags = {"type": "app"}

    type: Literal["app"]
    user: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: str,
            type: Literal["app"] = "app",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingFromUnknown(UnknownVariant):
    """A kind of `ThingFrom` that this SDK does not know."""

    _tag_key = "type"

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ThingFrom: TypeAlias = Annotated[
    Union[ThingFromPhone, ThingFromApp, ThingFromUnknown],
    Tagged(
        "type",
        {"phone": "ThingFromPhone", "app": "ThingFromApp"},
        unknown="ThingFromUnknown",
    ),
]
