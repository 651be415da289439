"""The model `Three`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .two import Two

__all__ = ["Three"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .one import One


class Three(Two):
    three: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            two_a: str,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            three: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
