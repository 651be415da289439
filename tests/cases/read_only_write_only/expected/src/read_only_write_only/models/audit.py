"""The model `Audit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Audit"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Audit(Model):
    by: str = Field("by", required=True, read_only=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
