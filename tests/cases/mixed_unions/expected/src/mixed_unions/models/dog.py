"""The model `Dog` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = ["Dog", "DogKind", "DogKindValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping


DogKind: TypeAlias = Literal["dog", "hound"]


class DogKindValues:
    """The values of `DogKind`, by name."""

    DOG: Final = "dog"
    HOUND: Final = "hound"


class Dog(Model):
    kind: DogKind | str
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: DogKind,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
