"""The model `Left`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Left"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Left(Model):
    left: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            left: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
