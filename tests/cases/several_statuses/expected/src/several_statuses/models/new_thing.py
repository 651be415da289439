"""The model `NewThing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["NewThing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class NewThing(Model):
    token: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
