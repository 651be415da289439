"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .a import A as A
    from .a_b import AB as AB
    from .a_b_c import ABC as ABC
    from .my_schema import MySchema as MySchema
    from .page_of_user import PageOfUser as PageOfUser
    from .thing import Thing as Thing

__all__ = [
    "A",
    "AB",
    "ABC",
    "MySchema",
    "PageOfUser",
    "Thing",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "a": ("A",),
            "a_b": ("AB",),
            "a_b_c": ("ABC",),
            "my_schema": ("MySchema",),
            "page_of_user": ("PageOfUser",),
            "thing": ("Thing",),
        },
    )
