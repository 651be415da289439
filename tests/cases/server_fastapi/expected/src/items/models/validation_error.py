"""The model `ValidationError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Model

__all__ = ["ValidationError"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ValidationError(Model):
    loc: list[str | int]
    msg: str
    type: str
    input: Any | None = None
    ctx: dict[str, Any] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            loc: Sequence[str | int],
            msg: str,
            type: str,
            input: object | None = None,
            ctx: Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
