# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Five`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field
from .._core.omit import omit
from .._core.spec import Date
from .four import Four

__all__ = ["Five"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit
    from .one import One


class Five(Four):
    one: str = Field("one", required=True)
    five: _dt.date | str | None = Field("five", Date())

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            one: str,
            two_a: str,
            next: One | Mapping[str, object] | None = None,
            three: str | None = None,
            four: str | None | Omit = omit,
            five: _dt.date | str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
