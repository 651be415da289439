"""The model `Holder` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Structured
from .._core.unknown import UnknownVariant

__all__ = ["Holder", "HolderEither", "HolderEitherUnknown"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict
    from .animal import Animal
    from .event import Event


class Holder(Model):
    event: Event | None = Field("event", "Event")
    either: HolderEither | None = Field("either", "HolderEither")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: Event | Mapping[str, object] | None = None,
            either: Animal | AnimalDict | Event | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class HolderEitherUnknown(UnknownVariant):
    """A kind of `HolderEither` that this SDK does not know."""


HolderEither: TypeAlias = Annotated[
    Union["Animal", "Event", HolderEitherUnknown],
    Structured(
        (
            "Animal",
            "Event",
        ),
        unknown="HolderEitherUnknown",
    ),
]
