"""The model `Link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Link"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Link(Model):
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
