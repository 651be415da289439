"""The model `Place`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Place"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Place(Model):
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
