"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .answer_get import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "answer_get": "GetReportResponse GetThingsResponseItem GetTwiceResponse",
        },
    )
