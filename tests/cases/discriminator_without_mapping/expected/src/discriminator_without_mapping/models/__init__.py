"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .pet import Pet as Pet, PetUnknown as PetUnknown
    from .thing import Thing as Thing

__all__ = [
    "Cat",
    "Dog",
    "Pet",
    "PetUnknown",
    "Thing",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "cat": ("Cat",),
            "dog": ("Dog",),
            "pet": (
                "Pet",
                "PetUnknown",
            ),
            "thing": ("Thing",),
        },
    )
