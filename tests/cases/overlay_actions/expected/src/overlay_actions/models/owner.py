"""The model `Owner`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Owner"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Owner(Model):
    id: str
    legacy: str | None = None
    tags: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            legacy: str | None = None,
            tags: Sequence[str] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
