"""The model `Impossible`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Impossible"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Impossible(Model):
    itself: Impossible = Field("itself", "Impossible", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            itself: Impossible | Mapping[str, object],
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
