"""The model `U7528U6237`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["U7528U6237"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class U7528U6237(Model):
    u540d_u5b57: str | None = Field("\u540d\u5b57")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            u540d_u5b57: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
