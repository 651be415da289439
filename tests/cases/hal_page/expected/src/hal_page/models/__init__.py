"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        ListThingsResponse as ListThingsResponse,
        ListThingsResponseEmbedded as ListThingsResponseEmbedded,
        ListThingsResponseEmbeddedThing as ListThingsResponseEmbeddedThing,
        ListThingsResponseLinks as ListThingsResponseLinks,
        ListThingsResponseLinksNext as ListThingsResponseLinksNext,
    )

__all__ = [
    "ListThingsResponse",
    "ListThingsResponseEmbedded",
    "ListThingsResponseEmbeddedThing",
    "ListThingsResponseLinks",
    "ListThingsResponseLinksNext",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "things": (
                "ListThingsResponse",
                "ListThingsResponseEmbedded",
                "ListThingsResponseEmbeddedThing",
                "ListThingsResponseLinks",
                "ListThingsResponseLinksNext",
            ),
        },
    )
