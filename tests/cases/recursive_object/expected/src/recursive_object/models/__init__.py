"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .child import *
    from .endless import *
    from .expression import *
    from .other import *
    from .sum import *
    from .thing import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "child": "Child",
            "endless": "Endless",
            "expression": "Expression ExpressionUnknown",
            "other": "Other",
            "sum": "Sum",
            "thing": "Thing",
        },
    )
