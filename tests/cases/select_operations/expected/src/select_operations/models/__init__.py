"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .cat import *
    from .dog import *
    from .moods import *
    from .owner import *
    from .pet import *
    from .problem import *
    from .trace import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "cat": "Cat",
            "dog": "Dog",
            "moods": "MoodsDog MoodsDogValues",
            "owner": "OwnerLower",
            "pet": "Pet PetUnknown",
            "problem": "Problem",
            "trace": "Trace TraceValues",
        },
    )
