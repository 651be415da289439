"""The model `Owner`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Owner"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Owner(Model):
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
