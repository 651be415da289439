"""The model `Child`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field
from .other import Other

__all__ = ["Child"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.child import ChildDict
    from ..types.thing import ThingDict
    from .thing import Thing


class Child(Other):
    twin: Child | None = Field("twin", "Child")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            thing: Thing | ThingDict | Mapping[str, object] | None = None,
            twin: Child | ChildDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
