"""The model `SortObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["SortObject"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class SortObject(Model):
    sorted: bool | None = None
    unsorted: bool | None = None
    empty: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sorted: bool | None = None,
            unsorted: bool | None = None,
            empty: bool | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
