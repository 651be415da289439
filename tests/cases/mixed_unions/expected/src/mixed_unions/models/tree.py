"""The model `Tree`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Tree"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Tree(Model):
    name: str | None = None
    height: float | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            height: float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
