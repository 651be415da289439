"""The model `Pet` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = ["Pet", "PetColour", "PetColourValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


PetColour: TypeAlias = Literal["black", "white"]
"""What it looks like."""


class PetColourValues:
    """The values of `PetColour`, by name."""

    BLACK: Final = "black"
    WHITE: Final = "white"


class Pet(Model):
    id: str
    colour: PetColour | str
    """What it looks like."""
    tags: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            colour: PetColour,
            tags: Sequence[str] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
