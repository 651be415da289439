"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .error import *
    from .owner import *
    from .shop import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "error": "Error",
            "owner": "Owner OwnerHours",
            "shop": "Shop",
        },
    )
