# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Diamond`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .left import Left
from .right import Right

__all__ = ["Diamond"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .one import One


class Diamond(Left, Right):
    both: float | None = None
    """Of both."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            left: str | None = None,
            both: float | None = None,
            right: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
