"""The model `HttpValidationError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["HttpValidationError"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .validation_error import ValidationError


class HttpValidationError(Model):
    detail: list[ValidationError] | None = Field("detail", ListOf("ValidationError"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detail: Sequence[ValidationError | Mapping[str, object]] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
