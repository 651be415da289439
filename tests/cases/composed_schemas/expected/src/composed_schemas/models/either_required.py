"""The model `EitherRequired`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["EitherRequired"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class EitherRequired(Model):
    a: str | None = None
    b: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | None = None,
            b: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
