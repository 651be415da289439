"""The model `Tag`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Tag"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Tag(Model):
    label: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
