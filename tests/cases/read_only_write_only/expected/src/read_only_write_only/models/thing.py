"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    id: str
    password: str | None = Field("password", secret=True)
    name: str
    pin: str | None = Field("pin", secret=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            password: str | None = None,
            pin: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
