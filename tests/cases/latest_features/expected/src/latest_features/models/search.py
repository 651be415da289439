"""The model `Search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Search"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Search(Model):
    text: str | None = None
    limit: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            limit: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
