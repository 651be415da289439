"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .value import Value


class Thing(Model):
    tree: list[Any] | None = None
    value: Value | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tree: Sequence[Any] | None = None,
            value: str | Sequence[Any] | Mapping[str, Any] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
