"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .error_response import *
    from .event import *
    from .order import *
    from .paginated_order import *
    from .shipped import *
    from .state import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "error_response": "ErrorResponse",
            "event": "Event EventCancelled EventPlaced EventShipped EventUnknown",
            "order": "Order",
            "paginated_order": "PaginatedOrder",
            "shipped": "Shipped",
            "state": "State StateValues",
        },
    )
