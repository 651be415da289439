"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .completion import *
    from .delta import *
    from .part import *
    from .problem import *
    from .stop import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "completion": "Completion",
            "delta": "Delta",
            "part": "Part PartUnknown",
            "problem": "Problem",
            "stop": "Stop",
        },
    )
