"""The model `Album`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Album"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Album(Model):
    title: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
