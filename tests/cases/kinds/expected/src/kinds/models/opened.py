# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Opened`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .event import Event

__all__ = ["Opened"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict
    from .animal import Animal


class Opened(Event):
    _tags = {"code": 1}

    code: Literal[1] | None = None
    by: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal[1] = 1,
            animal: Animal | AnimalDict | Mapping[str, object] | None = None,
            by: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
