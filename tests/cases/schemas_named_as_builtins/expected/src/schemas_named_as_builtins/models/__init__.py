"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .exception import ExceptionModel as ExceptionModel
    from .json import Json as Json
    from .list import List as List
    from .none import NoneModel as NoneModel
    from .object import Object as Object
    from .thing import Thing as Thing
    from .type import Type as Type
    from .typing import Typing as Typing
    from .warning import WarningModel as WarningModel

__all__ = [
    "ExceptionModel",
    "Json",
    "List",
    "NoneModel",
    "Object",
    "Thing",
    "Type",
    "Typing",
    "WarningModel",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "exception": ("ExceptionModel",),
            "json": ("Json",),
            "list": ("List",),
            "none": ("NoneModel",),
            "object": ("Object",),
            "thing": ("Thing",),
            "type": ("Type",),
            "typing": ("Typing",),
            "warning": ("WarningModel",),
        },
    )
