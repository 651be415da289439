"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .thing import Thing as Thing
    from .user import User as User, UserLower as UserLower, UserUpper as UserUpper

__all__ = [
    "Thing",
    "User",
    "UserLower",
    "UserUpper",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "thing": ("Thing",),
            "user": (
                "User",
                "UserLower",
                "UserUpper",
            ),
        },
    )
