"""The model `Made`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Made"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Made(Model):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
