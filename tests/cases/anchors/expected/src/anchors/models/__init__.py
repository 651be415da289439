"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .list import *
    from .parts import *
    from .thing import *
    from .tree import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "list": "List",
            "parts": "Parts",
            "thing": "Thing ThingPart",
            "tree": "Tree Trees",
        },
    )
