"""The model `Leaf`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.fields import Extra
from .._core.model import Model

__all__ = ["Leaf"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.leaf import LeafDict


class Leaf(Model):
    x: str | None = None

    extra = Extra["Leaf"]("Leaf")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, Leaf | LeafDict | Mapping[str, object]] | None = None,
        ) -> None: ...
