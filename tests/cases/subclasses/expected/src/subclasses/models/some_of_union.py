# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `SomeOfUnion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field
from .unions import Unions

__all__ = ["SomeOfUnion"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .left import Left


class SomeOfUnion(Unions):
    end: Left | None = Field("end", "Left")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end: Left | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
