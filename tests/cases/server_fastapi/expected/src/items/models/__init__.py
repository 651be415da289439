"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .body import *
    from .http_validation_error import *
    from .item import *
    from .owner import *
    from .status import *
    from .validation_error import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "body": "BodyLoginTokenPost",
            "http_validation_error": "HttpValidationError",
            "item": "Item ItemIn",
            "owner": "Owner",
            "status": "Status StatusValues",
            "validation_error": "ValidationError",
        },
    )
