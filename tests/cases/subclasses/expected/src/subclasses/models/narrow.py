# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The models of `narrow`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field, Model
from .._core.spec import ListOf
from .left import Left

__all__ = ["Narrow", "NarrowList"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .two import Two


class Narrow(Left):
    next: Narrow | None = Field("next", "Narrow")
    left: Literal["a"] | str = Field("left", required=True)
    both: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            left: Literal["a"],
            one: str | None = None,
            next: Narrow | Mapping[str, object] | None = None,
            both: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class NarrowList(Model):
    all: list[Two] | None = Field("all", ListOf("Two"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            all: Sequence[Two | Mapping[str, object]] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
