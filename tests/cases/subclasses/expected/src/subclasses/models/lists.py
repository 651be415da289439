"""The model `Lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["Lists"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .one import One


class Lists(Model):
    all: list[One] | None = Field("all", ListOf("One"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            all: Sequence[One | Mapping[str, object]] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
