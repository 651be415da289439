"""The model `Line`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Line"]

if TYPE_CHECKING:
    from .._core.omit import Omit


class Line(Model):
    sku: str | None = Field("sku", nullable=True)
    quantity: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sku: str | None | Omit = omit,
            quantity: int | None = None,
        ) -> None: ...
