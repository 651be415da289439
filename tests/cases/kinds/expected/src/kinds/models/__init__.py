"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .animal import *
    from .bird import *
    from .cat import *
    from .closed import *
    from .dog import *
    from .event import *
    from .fish import *
    from .holder import *
    from .opened import *
    from .puppy import *
    from .rock import *
    from .whale import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "animal": "Animal",
            "bird": "Bird",
            "cat": "Cat",
            "closed": "Closed",
            "dog": "Dog",
            "event": "Event",
            "fish": "Fish",
            "holder": "Holder HolderEither HolderEitherUnknown",
            "opened": "Opened",
            "puppy": "Puppy",
            "rock": "Rock",
            "whale": "Whale",
        },
    )
