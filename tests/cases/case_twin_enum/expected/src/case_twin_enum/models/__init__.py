"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        ListThingsOrder as ListThingsOrder,
        ListThingsOrderValues as ListThingsOrderValues,
        ListThingsResponse as ListThingsResponse,
        ListThingsResponseValues as ListThingsResponseValues,
    )

__all__ = [
    "ListThingsOrder",
    "ListThingsOrderValues",
    "ListThingsResponse",
    "ListThingsResponseValues",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "things": (
                "ListThingsOrder",
                "ListThingsOrderValues",
                "ListThingsResponse",
                "ListThingsResponseValues",
            ),
        },
    )
