# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The models of `left`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .one import One
from .right import Right

__all__ = ["Left", "LeftRight"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Left(One):
    left: str | None = None
    both: float | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            left: str | None = None,
            both: float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class LeftRight(Left, Right):
    both: float | None = None
    """Of both."""
    a: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            left: str | None = None,
            both: float | None = None,
            right: str | None = None,
            a: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
