"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Thing(Model):
    a: dict[str, Any] | None = None
    b: list[Any] | None = None
    c: dict[str, Any] | None = None
    d: dict[str, Any] | None = None
    e: dict[str, Any] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: Mapping[str, object] | None = None,
            b: Sequence[object] | None = None,
            c: Mapping[str, object] | None = None,
            d: Mapping[str, object] | None = None,
            e: Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
