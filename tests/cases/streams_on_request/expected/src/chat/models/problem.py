"""The model `Problem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Problem"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Problem(Model):
    message: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
