# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `NoOrder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .left import LeftRight
from .right import RightLeft

__all__ = ["NoOrder"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .one import One


class NoOrder(LeftRight, RightLeft):
    both: float | None = None
    """Of both."""
    c: str | None = None

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
            b: str | None = None,
            c: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
