# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Whale`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Field
from .fish import Fish

__all__ = ["Whale"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.animal import AnimalDict
    from .animal import Animal


class Whale(Fish):
    _tags = {"animal-kind": "a whale"}

    animal_kind: Literal["a whale"] = Field("animal-kind", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            animal_kind: Literal["a whale"] = "a whale",
            name: str | None = None,
            friend: Animal | AnimalDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
