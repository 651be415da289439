"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .user import User as User
    from .users import GetUserPostsResponseItem as GetUserPostsResponseItem

__all__ = [
    "GetUserPostsResponseItem",
    "User",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "user": ("User",),
            "users": ("GetUserPostsResponseItem",),
        },
    )
