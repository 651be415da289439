"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .owner import Owner as Owner
    from .pet import (
        Pet as Pet,
        PetColour as PetColour,
        PetColourValues as PetColourValues,
    )

__all__ = [
    "Owner",
    "Pet",
    "PetColour",
    "PetColourValues",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "owner": ("Owner",),
            "pet": (
                "Pet",
                "PetColour",
                "PetColourValues",
            ),
        },
    )
