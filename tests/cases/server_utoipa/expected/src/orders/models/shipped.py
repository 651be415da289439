"""The model `Shipped`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Shipped"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


class Shipped(Model):
    carrier: str
    tracking: str | None = Field("tracking", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            carrier: str,
            tracking: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
