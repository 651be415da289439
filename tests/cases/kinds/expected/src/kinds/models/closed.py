# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Closed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .event import Event

__all__ = ["Closed"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict
    from .animal import Animal


class Closed(Event):
    _tags = {"code": 2}

    code: Literal[2] | None = None
    why: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal[2] = 2,
            animal: Animal | AnimalDict | Mapping[str, object] | None = None,
            why: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
