"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .body import SendMaybeRequest as SendMaybeRequest

__all__ = [
    "SendMaybeRequest",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "body": ("SendMaybeRequest",),
        },
    )
