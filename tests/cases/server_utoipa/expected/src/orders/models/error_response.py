"""The model `ErrorResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Model

__all__ = ["ErrorResponse"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class ErrorResponse(Model):
    code: str
    message: str
    details: Any | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
            details: object | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
