"""The model `CommonTag`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["CommonTag"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class CommonTag(Model):
    brand: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            brand: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
