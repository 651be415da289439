"""The model `Empty`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .two import Two

__all__ = ["Empty"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .one import One


class Empty(Two):
    """A kind of `Two`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            two_a: str,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
