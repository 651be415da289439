"""The model `Right`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Right"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Right(Model):
    right: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            right: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
