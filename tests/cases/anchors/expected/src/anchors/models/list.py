"""The model `List`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Model

__all__ = ["List"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class List(Model):
    items: list[Any] | None = None
    count: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[object] | None = None,
            count: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
