"""The model `AnyForm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["AnyForm"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class AnyForm(Model):
    kind: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
