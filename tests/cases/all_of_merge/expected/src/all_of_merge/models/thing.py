"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dog import Dog


class Thing(Model):
    x: Dog | None = Field("x", "Dog")
    """A dog."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: Dog | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
