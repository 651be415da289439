"""The model `Completion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Completion"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Completion(Model):
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
