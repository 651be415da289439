"""The model `Other`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Other"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.thing import ThingDict
    from .thing import Thing


class Other(Model):
    thing: Thing | None = Field("thing", "Thing")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            thing: Thing | ThingDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
