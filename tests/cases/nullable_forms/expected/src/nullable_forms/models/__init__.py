"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .maybe_owner import MaybeOwner as MaybeOwner
    from .owner import Owner as Owner
    from .thing import Thing as Thing

__all__ = [
    "MaybeOwner",
    "Owner",
    "Thing",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "maybe_owner": ("MaybeOwner",),
            "owner": ("Owner",),
            "thing": ("Thing",),
        },
    )
