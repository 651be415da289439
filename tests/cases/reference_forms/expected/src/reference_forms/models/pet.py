"""The model `Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Pet"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Pet(Model):
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
