"""The model `Customer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Customer"]

if TYPE_CHECKING:
    from .._core.omit import Omit


class Customer(Model):
    name: str
    email: str | None = Field("email", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            email: str | None | Omit = omit,
        ) -> None: ...
