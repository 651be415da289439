"""The model `Audit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Audit"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Audit(Model):
    by: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
