# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The models of `right`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .one import One

__all__ = ["Right", "RightLeft"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Right(One):
    right: str | None = None
    both: float | None = None
    """Of both."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            right: str | None = None,
            both: float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class RightLeft(Right):
    both: float | None = None
    left: str | None = None
    b: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            right: str | None = None,
            both: float | None = None,
            left: str | None = None,
            b: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
