"""The model `Delta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Model

__all__ = ["Delta"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Delta(Model):
    _tags = {"type": "delta"}

    type: Literal["delta"]
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["delta"] = "delta",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
