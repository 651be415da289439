"""The model `Key`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Key"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Key(Model):
    id: str = Field("id", required=True, read_only=True)

    if not TYPE_CHECKING:
        secret: str | None = Field("secret", secret=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            secret: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
