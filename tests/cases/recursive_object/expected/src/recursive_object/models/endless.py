"""The model `Endless`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Endless"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.endless import EndlessDict


class Endless(Model):
    endless: Endless = Field("endless", "Endless", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            endless: Endless | EndlessDict | Mapping[str, object],
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
