"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .error import *
    from .exception import *
    from .http import *
    from .json import *
    from .list import *
    from .none import *
    from .object import *
    from .thing import *
    from .type import *
    from .typing import *
    from .warning import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "error": "Error",
            "exception": "ExceptionModel",
            "http": "Http",
            "json": "Json",
            "list": "List",
            "none": "NoneModel",
            "object": "Object",
            "thing": "Thing",
            "type": "Type Types",
            "typing": "Typing",
            "warning": "WarningModel",
        },
    )
