"""The model `Thing` and what belongs to it."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.model import Field
from .._core.omit import omit
from .._core.spec import DateTime, ListOf, Structured
from .._core.unknown import UnknownVariant
from .audit import Audit

__all__ = ["Thing", "ThingEither", "ThingEitherUnknown"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from ..types.key import KeyDict
    from ..types.thing import ThingEitherInput
    from .key import Key


class Thing(Audit):
    id: str = Field("id", required=True, read_only=True)
    name: str
    pin: str | None = Field("pin", secret=True)
    created: _dt.datetime | str | None = Field("created", DateTime())
    beside: Key | None = Field("beside", "Key")
    both: str | None = None
    keys: list[Key] | None = Field("keys", ListOf("Key"))
    either: ThingEither | None = Field("either", "ThingEither")

    if not TYPE_CHECKING:
        password: str | None = Field("password", secret=True)
        note: str | None = Field("note", nullable=True, secret=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            password: str,
            name: str,
            note: str | None | Omit = omit,
            pin: str | None = None,
            both: str | None = None,
            keys: Sequence[Key | KeyDict | Mapping[str, object]] | None = None,
            either: ThingEitherInput | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingEitherUnknown(UnknownVariant):
    """A kind of `ThingEither` that this SDK does not know."""


ThingEither: TypeAlias = Annotated[
    Union["Key", "Audit", ThingEitherUnknown],
    Structured(
        (
            "Key",
            "Audit",
        ),
        unknown="ThingEitherUnknown",
    ),
]
