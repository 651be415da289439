"""The model `One`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["One"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class One(Model):
    """The first."""

    one: str | None = None
    next: One | None = Field("next", "One")
    """The first."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
