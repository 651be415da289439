# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field
from .._core.spec import ListOf
from .list import List

__all__ = ["Parts"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .thing import ThingPart


class Parts(List):
    items: list[ThingPart] | None = Field("items", ListOf("ThingPart"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[ThingPart | Mapping[str, object]] | None = None,
            count: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
