"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    uuid: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uuid: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
